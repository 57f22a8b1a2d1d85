using System.Buffers;

namespace StaticNews.Site.Stemming;

/// <summary>
/// Reduces a Russian word to its stem by the Snowball algorithm, so that «мост», «моста» and «мостом» are one word.
/// Source: https://snowballstem.org/algorithms/russian/stemmer.html.
/// </summary>
public static class RussianStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    // Of a pair of lists the endings of the first count only after «а» or «я».
    private static readonly Ending[] PerfectiveGerund = Endings("в вши вшись", "ив ивши ившись ыв ывши ывшись");

    private static readonly Ending[] Adjective = Endings(
        "", "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly Ending[] Participle = Endings("ем нн вш ющ щ", "ивш ывш ующ");

    private static readonly Ending[] Reflexive = Endings("", "ся сь");

    private static readonly Ending[] Verb = Endings(
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly Ending[] Noun = Endings(
        "", "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly Ending[] Superlative = Endings("", "ейш ейше");
    private static readonly Ending[] Derivational = Endings("", "ост ость");

    /// <summary>The stem of a lower-case word with «ё» written «е».</summary>
    public static string Stem(string word)
    {
        var start = AfterFirstVowel(word);
        if (start == word.Length)
        {
            return word;
        }

        var rest = word.AsSpan(start);
        var length = rest.Length;
        RemoveInflection(ref rest);
        Remove(ref rest, "и");
        RemoveDerivation(ref rest, word, start);
        Tidy(ref rest);
        return rest.Length == length ? word : word[..(start + rest.Length)];
    }

    private static void RemoveInflection(ref ReadOnlySpan<char> rest)
    {
        if (Remove(ref rest, PerfectiveGerund))
        {
            return;
        }

        Remove(ref rest, Reflexive);
        if (Remove(ref rest, Adjective))
        {
            Remove(ref rest, Participle);
        }
        else if (!Remove(ref rest, Verb))
        {
            Remove(ref rest, Noun);
        }
    }

    private static void RemoveDerivation(ref ReadOnlySpan<char> rest, string word, int start)
    {
        var second = AfterVowelAndConsonant(word, AfterVowelAndConsonant(word, 0));
        var shorter = rest;
        if (Remove(ref shorter, Derivational) && start + shorter.Length >= second)
        {
            rest = shorter;
        }
    }

    private static void Tidy(ref ReadOnlySpan<char> rest)
    {
        var wasSuperlative = Remove(ref rest, Superlative);
        if (rest.EndsWith("нн"))
        {
            rest = rest[..^1];
        }
        else if (!wasSuperlative)
        {
            Remove(ref rest, "ь");
        }
    }

    private static bool Remove(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> ending)
    {
        var found = rest.EndsWith(ending);
        rest = found ? rest[..^ending.Length] : rest;
        return found;
    }

    // The longest ending decides, also where its condition then fails.
    private static bool Remove(ref ReadOnlySpan<char> rest, Ending[] endings)
    {
        foreach (var ending in endings)
        {
            if (rest.EndsWith(ending.Letters))
            {
                var shorter = rest[..^ending.Letters.Length];
                var holds = !ending.AfterA || (shorter.Length > 0 && shorter[^1] is 'а' or 'я');
                rest = holds ? shorter : rest;
                return holds;
            }
        }

        return false;
    }

    private static int AfterFirstVowel(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        return vowel < 0 ? word.Length : vowel + 1;
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var place = from + 1; place < word.Length; place++)
        {
            if (IsVowel(word[place - 1]) && !IsVowel(word[place]))
            {
                return place + 1;
            }
        }

        return word.Length;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    private static Ending[] Endings(string afterA, string always) =>
    [
        .. Split(afterA).Select(letters => new Ending(letters, AfterA: true))
            .Concat(Split(always).Select(letters => new Ending(letters, AfterA: false)))
            .OrderByDescending(ending => ending.Letters.Length),
    ];

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private readonly record struct Ending(string Letters, bool AfterA);
}
