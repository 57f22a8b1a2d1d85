namespace StaticNews.Content;

/// <summary>
/// Words of a message that only its place knows: a way out found there, or a part of a sentence such as «a title».
/// An entry of the catalogue as rules are, so that it can be said in other languages.
/// </summary>
/// <param name="Key">Its name in translations, such as <c>cures.did-you-mean</c>.</param>
/// <param name="Text">Composite format of the English words.</param>
public sealed record Phrase(string Key, string Text)
{
    /// <summary>What stands in the gaps: texts, numbers and phrases.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>The same words with these in their gaps.</summary>
    public Phrase With(params object[] arguments) => this with { Arguments = arguments };

    /// <summary>The words in English.</summary>
    public override string ToString() => string.Format(Text, [.. Arguments]);
}
