namespace StaticNews.Rendering.Markup;

/// <summary>Finds where a text that is too long is cut.</summary>
internal static class WordCut
{
    /// <summary>A text as it is where it fits, else its whole words that do.</summary>
    public static string Of(string text, int most) => text.Length <= most ? text : text[..EndIn(text, most)];

    /// <summary>The end of the last whole word, or of the letters that fit where the first word alone is too long.</summary>
    /// <param name="text">Longer than <paramref name="most"/>.</param>
    /// <param name="most">How many characters fit.</param>
    public static int EndIn(string text, int most) =>
        text.LastIndexOf(' ', most) is var space and > 0 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
