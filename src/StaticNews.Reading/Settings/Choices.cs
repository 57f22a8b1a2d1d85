using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Settings that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Index of the word written; <c>null</c> where the key is absent or, with a diagnostic, has another word.</summary>
    public static int? Choice(this Fields fields, Key key, params string[] choices)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        var index = Array.IndexOf(choices, written.Value.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'));
        if (index >= 0)
        {
            return index;
        }

        fields.Diagnostics.Add(Unknown(key.Name, written, choices));
        return null;
    }

    /// <summary>A word that is none of them, with the one that was meant or all there are.</summary>
    public static Diagnostic Unknown(string key, Located<string> written, IReadOnlyList<string> choices)
    {
        var meant = Suggestion.For(written.Value, choices);
        var cure = meant is null ? $"choose one of {string.Join(", ", choices)}" : $"did you mean «{meant}»?";
        return SettingsRules.UnknownChoice.At(written.Span, cure, [key, written.Value]);
    }
}
