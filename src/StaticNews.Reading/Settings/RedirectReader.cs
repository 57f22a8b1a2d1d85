using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads redirects.yml: old path: new path. Loops and dead ends are found when the whole site is known.</summary>
internal static class RedirectReader
{
    public static IReadOnlyList<Redirect> Read(SourceFile source, ReadOnlySpan<byte> bytes, OwnAddresses own, List<Diagnostic> diagnostics)
    {
        if (SettingsFile.Read(source, bytes, diagnostics) is not { } map)
        {
            return [];
        }

        var redirects = new OrderedDictionary<string, Redirect>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var redirect in map.Entries.Select(entry => ReadOne(entry, own, diagnostics)).OfType<Redirect>())
        {
            if (redirects.TryGetValue(redirect.From.Value, out var earlier))
            {
                diagnostics.Add(FrontMatterRules.DuplicateKey.At(redirect.From.Span, redirect.From.Value, earlier.From.Span.Line));
            }

            redirects[redirect.From.Value] = redirect;
        }

        return [.. redirects.Values];
    }

    private static Redirect? ReadOne(FrontMatterEntry entry, OwnAddresses own, List<Diagnostic> diagnostics)
    {
        var old = Text.Blanks.Trim(entry.Key);
        if (old.Length == 0 || own.OldPath(old) is not { } from)
        {
            diagnostics.Add(SettingsRules.InvalidRedirectSource.At(entry.KeySpan, old));
            return null;
        }

        if (entry.Value is not FrontMatterScalar { IsNull: false } target || Target(Text.Blanks.Trim(target.Text), own) is not { } to)
        {
            diagnostics.Add(SettingsRules.InvalidRedirectTarget.At(entry.KeySpan, old));
            return null;
        }

        return new Redirect(new Located<string>(from, entry.KeySpan), new Located<string>(to, target.Span));
    }

    /// <summary>A path of this site from its root, decoded, with its fragment; an absolute address elsewhere; or that there is none any more.</summary>
    private static string? Target(string text, OwnAddresses own)
    {
        if (text.Equals(Redirect.Gone, StringComparison.OrdinalIgnoreCase) || text == "410")
        {
            return Redirect.Gone;
        }

        var reduced = own.Reduce(text);
        if (reduced.Length == 0 || WebScheme.Begins(reduced))
        {
            return reduced.Length > 0 && Uri.TryCreate(reduced, UriKind.Absolute, out _) ? reduced : null;
        }

        var fragment = reduced.IndexOf('#');
        var path = own.OldPath(fragment < 0 ? reduced : reduced[..fragment]);
        return path is null ? null : path + (fragment < 0 ? "" : reduced[fragment..]);
    }
}
