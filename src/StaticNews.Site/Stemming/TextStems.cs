using StaticNews.Content;
using StaticNews.Site.Relating;

namespace StaticNews.Site.Stemming;

/// <summary>
/// Reduces texts to the stems of their words, so that a reader who asks for «моста» finds «мост». Numbers are words too. The theme's
/// <c>js/stem.js</c> does the same to what readers type, and a test holds the two equal. Not thread-safe.
/// </summary>
public sealed class TextStems
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byWord =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly char[] _word = new char[LongestWord];

    /// <summary>Adds the stem of each word, in the order of the text; of a very long word, that of its beginning.</summary>
    public void Read(string text, ICollection<string> stems)
    {
        var length = 0;
        foreach (var character in ComposedText.Of(text))
        {
            var folded = char.IsDigit(character) ? character : WordLetters.Fold(character);
            if (folded == WordLetters.None)
            {
                Take(length, stems);
                length = 0;
            }
            else if (length < LongestWord)
            {
                _word[length++] = folded;
            }
        }

        Take(length, stems);
    }

    private void Take(int length, ICollection<string> stems)
    {
        if (length > 0)
        {
            stems.Add(StemOf(_word.AsSpan(0, length)));
        }
    }

    private string StemOf(ReadOnlySpan<char> word)
    {
        if (!_byWord.TryGetValue(word, out var stem))
        {
            var text = word.ToString();
            stem = Stem.Of(text);
            _byWord[text] = stem;
        }

        return stem;
    }
}
