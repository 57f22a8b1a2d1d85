namespace StaticNews.Rendering.Sharing.Headlines;

/// <summary>
/// Takes a headline apart where a line may end: at spaces, and after a hyphen between two words. Prepositions and other short words
/// do not like to end a line, nor does a number before what it counts; commas and dashes do.
/// </summary>
internal static class HeadlinePieces
{
    private const int ShortWord = 3;
    private const int ShortHalf = 2;
    private const double AfterShortWord = 0.3;
    private const double AfterNumber = 0.15;
    private const double AfterHyphen = 0.15;
    private const double AfterPause = -0.03;

    /// <param name="headline">Plain text, typographed.</param>
    /// <param name="measure">The width of a text where a letter is 1 high.</param>
    public static List<HeadlinePiece> Of(string headline, Func<string, float> measure)
    {
        var pieces = new List<HeadlinePiece>();
        foreach (var word in Words(headline))
        {
            var start = 0;
            for (var at = ShortHalf; at < word.Length - ShortHalf; at++)
            {
                if (IsHyphenBetweenWords(word, at) && at - start >= ShortHalf)
                {
                    pieces.Add(Piece(word[start..(at + 1)], isSpaced: false));
                    start = at + 1;
                }
            }

            pieces.Add(Piece(word[start..], isSpaced: true));
        }

        return pieces;

        HeadlinePiece Piece(string text, bool isSpaced) => new(text, measure(text), isSpaced, isSpaced ? CostAfter(text) : AfterHyphen);
    }

    /// <summary>Words as spaces part them; a dash stays with the word before it.</summary>
    private static List<string> Words(string headline)
    {
        var words = new List<string>();
        foreach (var word in headline.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "—" or "–" or "-" && words.Count > 0)
            {
                words[^1] += "\u00A0" + word;
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static bool IsHyphenBetweenWords(string word, int at) =>
        word[at] == '-' && AreLetters(word.AsSpan(at - ShortHalf, ShortHalf)) && AreLetters(word.AsSpan(at + 1, ShortHalf));

    private static double CostAfter(string piece)
    {
        var last = piece.AsSpan(piece.LastIndexOf('\u00A0') + 1).TrimStart("«„“\"(");
        return last.Length == 0 ? 0
            : AreLetters(last) ? last.Length <= ShortWord ? AfterShortWord : 0
            : !last.ContainsAnyExceptInRange('0', '9') ? AfterNumber
            : last[^1] is ',' or ':' or ';' or '.' or '—' or '–' ? AfterPause : 0;
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}
