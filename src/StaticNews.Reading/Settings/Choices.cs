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

    /// <summary>Indices of the words written, each once, in their order; words that are none of the choices get a diagnostic.
    /// <paramref name="synonym"/> gives the choice that goes by another name.</summary>
    public static IReadOnlyList<int> Several(this Fields fields, Key key, string[] choices, Func<string, string>? synonym = null)
    {
        var chosen = new List<int>();
        foreach (var written in fields.Texts(key, commas: true))
        {
            var name = written.Value.ToLowerInvariant();
            var index = Array.IndexOf(choices, synonym?.Invoke(name) ?? name);
            if (index < 0)
            {
                fields.Diagnostics.Add(Unknown(key.Name, written, choices));
            }
            else if (!chosen.Contains(index))
            {
                chosen.Add(index);
            }
        }

        return chosen;
    }

    /// <summary>A word that is none of them, with the one that was meant or all there are.</summary>
    public static Diagnostic Unknown(string key, Located<string> written, IReadOnlyList<string> choices)
    {
        var meant = Suggestion.For(written.Value, choices);
        var cure = meant is null ? Cures.ChooseOne.With(string.Join(", ", choices)) : Cures.DidYouMean.With(meant);
        return SettingsRules.UnknownChoice.At(written.Span, key, written.Value) with { OwnCure = cure };
    }
}
