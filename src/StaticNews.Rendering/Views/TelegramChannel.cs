using StaticNews.Content;

namespace StaticNews.Rendering.Views;

/// <summary>The outlet's channel in Telegram, which the messenger shows beside shared articles (Instant View, «telegram:channel»).</summary>
internal static class TelegramChannel
{
    /// <summary>Its name with the sign, from the first address of a channel in <c>social</c>; an invitation (<c>t.me/+…</c>) is none.</summary>
    public static string? Of(SiteSettings settings) => settings.Social.Select(link => Of(link.Target.Value)).FirstOrDefault(name => name is not null);

    private static string? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host is not ("t.me" or "telegram.me"))
        {
            return null;
        }

        var path = uri.AbsolutePath.Trim('/');
        var name = path.StartsWith("s/", StringComparison.Ordinal) ? path[2..] : path;
        return name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? "@" + name : null;
    }
}
