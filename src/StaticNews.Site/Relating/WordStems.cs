using StaticNews.Content;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Relating;

/// <summary>Numbers the words of headlines and leads by their stems, so that «мост» and «мосту» have one number. Not thread-safe.</summary>
internal sealed class WordStems
{
    public const int None = -1;

    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byWord =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int> _byStem = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _stopWords;
    private readonly Func<int> _nextNumber;

    public WordStems(IReadOnlySet<string> stopWords, Func<int> nextNumber) => (_stopWords, _nextNumber) = (stopWords, nextNumber);

    /// <summary>Calls <paramref name="found"/> with the number of each word that says something, up to <paramref name="limit"/> words.</summary>
    public void Read(string text, int limit, Action<int> found)
    {
        var rest = ComposedText.Of(text).AsSpan();
        Span<char> letters = stackalloc char[LongestWord];
        while (limit > 0 && NextWord(ref rest) is { Length: > 0 } word)
        {
            limit--;
            if (word.Length is >= ShortestWord and <= LongestWord && NumberOf(Fold(word, letters)) is var number and not None)
            {
                found(number);
            }
        }
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && !char.IsLetter(rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && char.IsLetter(rest[end]))
        {
            end++;
        }

        var word = rest[start..end];
        rest = rest[end..];
        return word;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        for (var place = 0; place < word.Length; place++)
        {
            letters[place] = char.ToLowerInvariant(word[place]) is var lower and not 'ё' ? lower : 'е';
        }

        return letters[..word.Length];
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_byWord.TryGetValue(word, out var number))
        {
            var text = word.ToString();
            number = _stopWords.Contains(text) ? None : NumberOfStem(StemOf(text));
            _byWord[text] = number;
        }

        return number;
    }

    private int NumberOfStem(string stem)
    {
        if (!_byStem.TryGetValue(stem, out var number))
        {
            number = _nextNumber();
            _byStem.Add(stem, number);
        }

        return number;
    }

    private static string StemOf(string word) => char.IsAsciiLetter(word[0]) ? EnglishStemmer.Stem(word) : RussianStemmer.Stem(word);
}
