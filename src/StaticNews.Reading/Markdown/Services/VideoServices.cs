using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Knows the addresses of videos and posts at the services that pages can play.</summary>
internal static class VideoServices
{
    /// <summary>What plays the video at an address; <c>null</c> where it is not one. Hosts are compared whole.</summary>
    public static Embed? Find(string? address)
    {
        if (address is null || ToUri(address) is not { } uri)
        {
            return null;
        }

        return uri.Host switch
        {
            "youtube.com" or "www.youtube.com" or "m.youtube.com" or "music.youtube.com" or "youtu.be" or "www.youtu.be"
                or "youtube-nocookie.com" or "www.youtube-nocookie.com" => YouTube.Find(uri),
            "vk.com" or "www.vk.com" or "m.vk.com" or "vk.ru" or "m.vk.ru" or "vkvideo.ru" or "www.vkvideo.ru" or "m.vkvideo.ru" => VkVideo.Find(uri),
            "rutube.ru" or "www.rutube.ru" or "m.rutube.ru" => Rutube.Find(uri),
            "vimeo.com" or "www.vimeo.com" or "player.vimeo.com" => Vimeo.Find(uri),
            "t.me" or "www.t.me" or "telegram.me" => Telegram.Find(uri),
            _ => null,
        };
    }

    private static Uri? ToUri(string address)
    {
        var absolute = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return WebScheme.Begins(absolute) && Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.IsDefaultPort && uri.UserInfo.Length == 0 ? uri : null;
    }
}
