using System.Text;
using StaticNews.Content;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Settings;

/// <summary>
/// The language that site.yml names, told line by line, so that even the mistakes of a site.yml that cannot be read are told in it.
/// </summary>
public static class SiteLanguage
{
    private const string Default = "ru";

    /// <summary>Such as <c>ru</c> or <c>en-GB</c>, by default Russian; <c>null</c> where there is no site.yml.</summary>
    public static string? Of(IFileTree input)
    {
        try
        {
            return Find(Encoding.UTF8.GetString(input.Read("site.yml"))) ?? Default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Find(string text)
    {
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (line.IndexOf(':') is > 0 and var colon && IsLanguage(line[..colon]))
            {
                var value = line[(colon + 1)..];
                var comment = value.IndexOf(" #");
                return Blanks.Trim(comment < 0 ? value : value[..comment]).Trim("\"'").ToString();
            }
        }

        return null;
    }

    private static bool IsLanguage(ReadOnlySpan<char> key) =>
        key[0] is not (' ' or '\t' or '#')
        && SettingsKeys.All.TryFind(Key.Normalize(key.ToString()), out var known, out _) && known == SettingsKeys.Language;
}
