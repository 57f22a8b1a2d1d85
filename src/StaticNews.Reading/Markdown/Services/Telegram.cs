using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Posts of public Telegram channels.</summary>
internal static class Telegram
{
    public static Embed? Find(Uri uri)
    {
        var (channel, post) = WebAddress.Parts(uri) switch
        {
            ["s", var name, var number] => (name, number),
            [var name, var number] => (name, number),
            _ => (null, null),
        };
        return WebAddress.IsName(channel, 4, 32) && WebAddress.IsNumber(post)
            ? new Embed("Telegram", $"https://t.me/{channel}/{post}?embed=1", $"https://t.me/{channel}/{post}", EmbedShape.Post)
            : null;
    }
}
