using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads the address of the site; its path is the prefix of every link.</summary>
internal static class SiteUrl
{
    /// <summary>Stands in for an address that cannot be read, so that the rest of the site can be checked.</summary>
    private static readonly Uri Unknown = new("https://site.invalid/");

    public static Uri Read(SourceFile source, Fields fields, Key key)
    {
        if (fields.Text(key) is not { } written)
        {
            if (fields[key] is null or FrontMatterScalar)
            {
                fields.Diagnostics.Add(SettingsRules.MissingKey.At(fields.Entry(key)?.KeySpan ?? source.At(1, 1), "url", "https://example.org/"));
            }

            return Unknown;
        }

        if (Parse(written.Value) is { } url)
        {
            return url;
        }

        fields.Diagnostics.Add(SettingsRules.NotAbsoluteUrl.At(written.Span, written.Value, Better(written.Value)));
        return Unknown;
    }

    /// <summary>An absolute http or https address with a final slash; <c>null</c> for anything else.</summary>
    public static Uri? Parse(string text)
    {
        var isSite = Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https" && url.Host.Length > 0 && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0;
        return !isSite ? null : url!.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }

    private static string Better(string written)
    {
        var scheme = written.IndexOf("://", StringComparison.Ordinal);
        var host = (scheme < 0 ? written : written[(scheme + 3)..]).TrimStart('/', ':').Split('?', '#')[0];
        return Parse($"https://{host}") is { } url && url.Host.Contains('.') ? url.AbsoluteUri : "https://example.org/";
    }
}
