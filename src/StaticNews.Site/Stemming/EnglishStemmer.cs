using System.Buffers;

namespace StaticNews.Site.Stemming;

/// <summary>
/// Reduces an English word to its stem: plurals, possessives, -ed, -ing and -ly are taken off and the final letter made the same
/// (steps 0, 1 and the adverbs of step 2 of Porter's second algorithm, https://snowballstem.org/algorithms/english/stemmer.html).
/// Longer derivations stay apart: «nation» and «national» are different news.
/// </summary>
public static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        var stem = WithoutPossessive(word);
        stem = WithoutPlural(stem);
        stem = WithoutPastOrGerund(stem);
        stem = WithoutAdverb(stem);
        return stem.Length > 2 && stem[^1] == 'y' && !IsVowel(stem[^2]) ? stem[..^1] + "i" : stem;
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    private static string WithoutPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ies", StringComparison.Ordinal) ? word.Length > 4 ? word[..^2] : word[..^1]
        : word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal) ? word
        : word.EndsWith('s') && HasVowel(word.AsSpan(0, Math.Max(word.Length - 2, 0))) ? word[..^1]
        : word;

    private static string WithoutPastOrGerund(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return FirstRegion(word) <= word.Length - 3 ? word[..^1] : word;
        }

        var ending = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        return ending > 0 && HasVowel(word.AsSpan(0, word.Length - ending)) ? Restore(word[..^ending]) : word;
    }

    private static string Restore(string stem) =>
        stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) ? stem + "e"
        : stem.Length > 2 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1]) ? stem[..^1]
        : IsShort(stem) ? stem + "e"
        : stem;

    private static string WithoutAdverb(string word) =>
        word.EndsWith("ly", StringComparison.Ordinal) && FirstRegion(word) <= word.Length - 2 ? word[..^2] : word;

    // A short word ends in a short syllable and has nothing in its first region: «hop», «hat», but not «boat» or «banner».
    private static bool IsShort(string word) => FirstRegion(word) == word.Length && EndsInShortSyllable(word);

    private static bool EndsInShortSyllable(string word) =>
        word.Length == 2 ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x');

    private static int FirstRegion(string word)
    {
        for (var place = 1; place < word.Length; place++)
        {
            if (IsVowel(word[place - 1]) && !IsVowel(word[place]))
            {
                return place + 1;
            }
        }

        return word.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
