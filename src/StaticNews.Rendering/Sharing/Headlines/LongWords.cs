namespace StaticNews.Rendering.Sharing.Headlines;

/// <summary>Parts words that are wider than a whole line, with a hyphen: after a vowel that a consonant and another vowel follow, as Russian syllables end.</summary>
internal static class LongWords
{
    private const string Vowels = "аеёиоуыэюяaeiouy";
    private const int Least = 2;

    public static IEnumerable<HeadlinePiece> Part(HeadlinePiece piece, float width, Func<string, float> measure)
    {
        var rest = piece.Text;
        while (rest.Length > 2 * Least && measure(rest) > width)
        {
            var end = End(rest, width, measure);
            yield return new HeadlinePiece(rest[..end] + "-", measure(rest[..end] + "-"), IsSpaced: false, EndCost: 0);
            rest = rest[end..];
        }

        yield return piece with { Text = rest, Width = measure(rest) };
    }

    /// <summary>How many letters go on the line: up to the last syllable that ends there, or as many as there is room for.</summary>
    private static int End(string word, float width, Func<string, float> measure)
    {
        var room = word.Length - Least;
        while (room > Least && measure(word[..room] + "-") > width)
        {
            room--;
        }

        var end = room;
        while (end > Least && !EndsSyllable(word, end))
        {
            end--;
        }

        var good = end > Least ? end : room;
        return char.IsHighSurrogate(word[good - 1]) ? good - 1 : good;
    }

    private static bool EndsSyllable(string word, int end) =>
        end + 1 < word.Length && IsVowel(word[end - 1]) && char.IsLetter(word[end]) && !IsVowel(word[end]) && IsVowel(word[end + 1]);

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
