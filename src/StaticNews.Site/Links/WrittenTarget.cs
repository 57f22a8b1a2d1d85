using StaticNews.Content;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>What kind of address an editor wrote.</summary>
internal enum TargetForm
{
    Empty,
    Fragment,
    Elsewhere,
    SitePath,
    Relative,
}

/// <summary>A target taken apart.</summary>
/// <param name="Form">What kind it is.</param>
/// <param name="Path">The path, decoded and composed, without query and fragment; for a site path from the root.</param>
/// <param name="Fragment">The fragment with its <c>#</c>, as written, or empty.</param>
internal readonly record struct WrittenTarget(TargetForm Form, string Path, string Fragment)
{
    public static WrittenTarget Parse(string written, OwnSite own)
    {
        var target = written.Trim();
        if (target.Length == 0)
        {
            return new WrittenTarget(TargetForm.Empty, "", "");
        }

        if (target[0] == '#')
        {
            return new WrittenTarget(TargetForm.Fragment, "", target);
        }

        if (target[0] == '/' || HasScheme(target))
        {
            return own.PathOf(target) is { } path ? Split(TargetForm.SitePath, path) : new WrittenTarget(TargetForm.Elsewhere, target, "");
        }

        return Split(TargetForm.Relative, target);
    }

    private static WrittenTarget Split(TargetForm form, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : target[hash..];
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return new WrittenTarget(form, Decode(query < 0 ? path : path[..query]), fragment.Length > 1 ? fragment : "");
    }

    private static string Decode(string path) =>
        ComposedText.Of(path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path);

    // RFC 3986 §3.1; two letters at least, so that a Windows drive is not taken for a scheme.
    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || !char.IsAsciiLetter(target[0]))
        {
            return false;
        }

        foreach (var character in target.AsSpan(1, colon - 1))
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
