using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Videos of Rutube, private ones with their key.</summary>
internal static class Rutube
{
    public static Embed? Find(Uri uri)
    {
        var (id, page) = WebAddress.Parts(uri) switch
        {
            ["video", "private", var video, ..] => (video, "video/private"),
            ["video" or "shorts", "embed", var video, ..] => (video, "video"),
            ["shorts", var video, ..] => (video, "shorts"),
            ["video", var video, ..] => (video, "video"),
            ["play", "embed", var video, ..] => (video, "video"),
            _ => (null, ""),
        };
        if (!WebAddress.IsName(id, 5, 64))
        {
            return null;
        }

        var key = WebAddress.Query(uri, "p") is { } typed && WebAddress.IsName(typed, 1, 64) ? $"?p={typed}" : "";
        var start = YouTube.Seconds(WebAddress.Query(uri, "t"));
        var time = start > 0 ? (key.Length > 0 ? "&t=" : "?t=") + start : "";
        return new Embed("Rutube", $"https://rutube.ru/play/embed/{id}/{key}{time}", $"https://rutube.ru/{page}/{id}/{key}{time}",
            page == "shorts" ? EmbedShape.Tall : EmbedShape.Wide);
    }
}
