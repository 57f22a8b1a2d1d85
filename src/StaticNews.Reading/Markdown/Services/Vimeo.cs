using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Videos of Vimeo, asked not to track; unlisted ones with their key.</summary>
internal static class Vimeo
{
    public static Embed? Find(Uri uri)
    {
        var parts = WebAddress.Parts(uri);
        var at = Array.FindIndex(parts, WebAddress.IsNumber);
        if (at < 0)
        {
            return null;
        }

        var typed = WebAddress.Query(uri, "h") ?? parts.ElementAtOrDefault(at + 1);
        var key = WebAddress.IsName(typed, 6, 32) ? typed : null;
        return new Embed(
            "Vimeo",
            $"https://player.vimeo.com/video/{parts[at]}?dnt=1" + (key is null ? "" : $"&h={key}"),
            $"https://vimeo.com/{parts[at]}" + (key is null ? "" : $"/{key}"));
    }
}
