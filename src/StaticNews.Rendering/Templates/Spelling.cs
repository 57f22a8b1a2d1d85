using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Templates;

/// <summary>Says which name of the theme was probably meant.</summary>
internal static class Spelling
{
    /// <summary>Reports an unknown name, the first argument: the cure is the nearest one, or the rule's own where none is near.</summary>
    public static Diagnostic Report(DiagnosticRule rule, SourceSpan place, IEnumerable<string> candidates, object[] arguments) =>
        Suggestion.For((string)arguments[0], candidates.Order(StringComparer.Ordinal)) is { } meant
            ? rule.At(place, arguments) with { OwnCure = Cures.DidYouMean.With(meant) }
            : rule.At(place, arguments);
}
