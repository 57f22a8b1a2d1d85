using StaticNews.Content;

namespace StaticNews.Rendering.Templates;

/// <summary>Says which name of the theme was probably meant.</summary>
internal static class Spelling
{
    /// <summary>A cure in words, or <c>null</c> where no name is near.</summary>
    public static string? Cure(string written, IEnumerable<string> candidates) =>
        Suggestion.For(written, candidates.Order(StringComparer.Ordinal)) is { } meant ? $"did you mean «{meant}»?" : null;
}
