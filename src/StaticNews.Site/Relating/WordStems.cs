using StaticNews.Content;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Relating;

/// <summary>Numbers the words of headlines and leads by their stems, so that «мост» and «мосту» have one number. Not thread-safe.</summary>
/// <param name="stopWords">Words that have no number.</param>
/// <param name="numberOf">Gives a stem its number.</param>
internal sealed class WordStems(IReadOnlySet<string> stopWords, Func<string, int> numberOf)
{
    private const int None = -1;
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byWord =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly char[] _letters = new char[LongestWord];

    /// <summary>Adds the number of each word that says something, among the first <paramref name="limit"/> words.</summary>
    public void Read(string text, int limit, List<int> numbers)
    {
        var rest = ComposedText.Of(text).AsSpan();
        while (limit > 0 && NextWord(ref rest) is var length and > 0)
        {
            limit--;
            if (length is >= ShortestWord and <= LongestWord && NumberOf(_letters.AsSpan(0, length)) is var number and not None)
            {
                numbers.Add(number);
            }
        }
    }

    /// <summary>Folds the next word into the letters and gives its length, which may be longer than they are; 0 at the end.</summary>
    private int NextWord(ref ReadOnlySpan<char> rest)
    {
        var (at, length) = (0, 0);
        for (; at < rest.Length; at++)
        {
            var letter = WordLetters.Fold(rest[at]);
            if (letter == WordLetters.None)
            {
                if (length > 0)
                {
                    break;
                }

                continue;
            }

            if (length < LongestWord)
            {
                _letters[length] = letter;
            }

            length++;
        }

        rest = rest[at..];
        return length;
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_byWord.TryGetValue(word, out var number))
        {
            var text = word.ToString();
            number = stopWords.Contains(text) ? None : numberOf(Stem.Of(text));
            _byWord[text] = number;
        }

        return number;
    }
}
