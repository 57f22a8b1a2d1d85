using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Videos of VK, by the address of their page, of a list they are shown over, or of their player.</summary>
internal static class VkVideo
{
    public static Embed? Find(Uri uri)
    {
        if (WebAddress.Parts(uri) is ["video_ext.php"])
        {
            return Make(WebAddress.Query(uri, "oid"), WebAddress.Query(uri, "id"), WebAddress.Query(uri, "hash"));
        }

        var name = WebAddress.Query(uri, "z")?.Split('/')[0] ?? WebAddress.Parts(uri).LastOrDefault("");
        var shape = name.StartsWith("clip", StringComparison.Ordinal) ? EmbedShape.Tall : EmbedShape.Wide;
        var digits = name.StartsWith("video", StringComparison.Ordinal) ? name[5..] : name.StartsWith("clip", StringComparison.Ordinal) ? name[4..] : "";
        return digits.Split('_') is [var owner, var video, ..] ? Make(owner, video, null) is { } embed ? embed with { Shape = shape } : null : null;
    }

    private static Embed? Make(string? owner, string? video, string? hash)
    {
        if (owner is null || !WebAddress.IsNumber(owner.StartsWith('-') ? owner[1..] : owner) || !WebAddress.IsNumber(video))
        {
            return null;
        }

        var key = WebAddress.IsName(hash, 1, 64) ? $"&hash={hash}" : "";
        return new Embed("VK Видео", $"https://vkvideo.ru/video_ext.php?oid={owner}&id={video}{key}", $"https://vkvideo.ru/video{owner}_{video}");
    }
}
