namespace StaticNews.Site.Relating;

/// <summary>Which characters words are made of, and how they are compared: in lower case, «ё» as «е».</summary>
internal static class WordLetters
{
    /// <summary>What stands for a character that belongs to no word.</summary>
    public const char None = '\0';

    // Latin, Greek and Cyrillic, so that hardly any letter is looked up in the tables of all Unicode.
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x530).Select(code => FoldAny((char)code))];

    /// <summary>The letter as it is compared, or <see cref="None"/>.</summary>
    public static char Fold(char character)
    {
        var folded = Folded;
        return character < folded.Length ? folded[character] : FoldAny(character);
    }

    private static char FoldAny(char character) =>
        !char.IsLetter(character) ? None : char.ToLowerInvariant(character) is var lower and not 'ё' ? lower : 'е';
}
