using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Tells a slip of an editor from a key of another generator.</summary>
internal static class MistypedKeys
{
    /// <summary>
    /// A warning for a key outside the catalogue that looks like one of its own: Cyrillic letters among Latin ones, the Russian
    /// layout left on, the Russian word, or a slip of the fingers. <c>null</c> for keys that only look foreign.
    /// </summary>
    public static Diagnostic? Warning(string normalized, FrontMatterEntry entry, KeyCatalogue catalogue)
    {
        if (ForeignKeys.Contains(normalized) || catalogue.Knows(normalized))
        {
            return null;
        }

        var written = Text.Blanks.Trim(entry.Key);
        if (LookAlikes.ToLatin(normalized) is { } latin && catalogue.TryFind(latin, out var key, out _))
        {
            return DocumentRules.ForeignLetters.At(entry.KeySpan, written, key.Name);
        }

        return Meant(normalized, catalogue) is { } meant ? DocumentRules.MistypedKey.At(entry.KeySpan, written, meant) : null;
    }

    /// <summary>The key that was probably meant.</summary>
    public static string? Meant(string normalized, KeyCatalogue catalogue)
    {
        if (LookAlikes.FromRussianLayout(normalized) is { } typed && catalogue.TryFind(typed, out var key, out _))
        {
            return key.Name;
        }

        if (RussianKeys.Meaning(normalized) is { } meaning && catalogue.TryFind(meaning, out var meantKey, out _))
        {
            return meantKey.Name;
        }

        if (LookAlikes.ToLatin(normalized) is { } latin && catalogue.TryFind(latin, out var latinKey, out _))
        {
            return latinKey.Name;
        }

        return Suggestion.For(normalized, catalogue.Names) ?? Suggestion.For(normalized, catalogue.AllNames);
    }
}
