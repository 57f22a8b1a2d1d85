using Markdig.Syntax.Inlines;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Checks the targets that a body names and enters them into its outline.</summary>
internal sealed class Targets(Findings findings)
{
    private static readonly string[] Dangerous = ["javascript", "vbscript", "data", "file", "blob", "filesystem", "livescript", "jar", "feed", "pcast", "view-source", "wyciwyg", "mhtml"];

    /// <summary>Enters the target of a link or picture; <c>null</c> where it must not be written, which has then been reported.</summary>
    /// <param name="link">What the editor wrote.</param>
    /// <param name="shown">What is said of a picture.</param>
    public int? Add(LinkInline link, PictureWords? shown = null)
    {
        var kind = link.IsImage ? BodyLinkKind.Media : BodyLinkKind.Link;
        var offset = link.UrlSpan.IsEmpty ? link.Span.Start : link.UrlSpan.Start;
        var url = link.Url ?? "";
        if (link.GetData(LenientLinkParser.SpacedTarget) is not null && !HasShortcode(url))
        {
            findings.Report(MarkdownRules.SpaceInTarget, offset, url);
        }

        return Add(url, kind, offset, PlainText.Of(link), shown);
    }

    /// <summary>Enters a target as typed.</summary>
    public int? Add(string url, BodyLinkKind kind, int offset, string words, PictureWords? shown = null)
    {
        var target = url.Trim();
        if (target.Length == 0)
        {
            findings.Report(MarkdownRules.MissingTarget, offset, words);
            return null;
        }

        if (IsDangerous(target))
        {
            findings.Report(MarkdownRules.DangerousTarget, offset, target.Length > 60 ? target[..60] + "…" : target);
            return null;
        }

        var path = HasShortcode(target) ? WithoutShortcode(target, offset) : target;
        return path is null ? null : findings.AddLink(OutsideAddress.Checked(WithSlashes(path, offset), offset, findings), kind, offset, shown);
    }

    /// <summary>Whether a browser would run it or what it wraps, or it names a file of someone's own computer. Browsers skip control characters in schemes.</summary>
    public static bool IsDangerous(ReadOnlySpan<char> target)
    {
        var colon = target.IndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        Span<char> scheme = stackalloc char[16];
        var length = 0;
        foreach (var c in target[..colon])
        {
            if (c <= ' ' || char.IsControl(c) || char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == scheme.Length)
            {
                return false;
            }

            scheme[length++] = c;
        }

        foreach (var dangerous in Dangerous)
        {
            if (scheme[..length].Equals(dangerous, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasShortcode(string target) =>
        target.Contains("{{", StringComparison.Ordinal) || target.Contains("{%", StringComparison.Ordinal);

    /// <summary>
    /// «{{ site.baseurl }}/path» and «{{ "/path" | url }}» are paths of the site; other tags say nothing that could be followed.
    /// </summary>
    private string? WithoutShortcode(string target, int offset)
    {
        findings.Report(MarkdownRules.ShortcodeInTarget, offset, target);
        var end = target.IndexOf("}}", StringComparison.Ordinal);
        if (!target.StartsWith("{{", StringComparison.Ordinal) || end < 0)
        {
            return null;
        }

        var path = QuotedPath(target[..end]) + target[(end + 2)..];
        return path.StartsWith('/') && !HasShortcode(path) ? path : null;
    }

    private static string QuotedPath(string tag)
    {
        var start = tag.AsSpan().IndexOfAny('"', '\'');
        var end = start < 0 ? -1 : tag.IndexOf(tag[start], start + 1);
        return end > start + 1 && tag[start + 1] == '/' ? tag[(start + 1)..end] : "";
    }

    private string WithSlashes(string target, int offset)
    {
        if (!target.Contains('\\') || target.Contains("://", StringComparison.Ordinal))
        {
            return target;
        }

        var slashed = target.Replace('\\', '/');
        findings.Report(MarkdownRules.BackslashInTarget, offset, target, slashed);
        return slashed;
    }
}
