namespace StaticNews.Corpus;

/// <summary>What articles are filed under.</summary>
internal static class Terms
{
    /// <summary>Five hundred, the most used first.</summary>
    public static readonly string[] Tags =
        [.. Lexicon.TagThings.SelectMany(thing => Lexicon.TagQualities.Select(quality => $"{quality} {thing}"))];

    /// <summary>Forty.</summary>
    public static readonly Term[] Authors =
        [.. Lexicon.LastNames.SelectMany((last, i) => Lexicon.FirstNames.Select((first, j) => new Term($"avtor-{i + 1}{j + 1}", $"{first} {last}")))];

    /// <summary>Thirty-six.</summary>
    public static readonly Term[] Stories =
        [.. Lexicon.Subjects.Select((subject, i) => new Term($"syuzhet-{i + 1}", $"{subject}: год перемен"))];

    private const double FlattenedZipf = 0.6;

    private static readonly double[] Cumulative = Accumulate(Tags.Length);

    /// <summary>
    /// Draws a tag as newsrooms use them: few often, many seldom, the most used one in about every eighth article. (Zipf's law in its
    /// plain form would put it into half of them, and a generator that compares all articles of one tag would look worse than it does in life.)
    /// </summary>
    public static string DrawTag(Chance chance)
    {
        var at = Array.BinarySearch(Cumulative, chance.Fraction() * Cumulative[^1]);
        return Tags[Math.Min(at < 0 ? ~at : at, Tags.Length - 1)];
    }

    private static double[] Accumulate(int count)
    {
        var sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            sums[rank] = sum += Math.Pow(rank + 1, -FlattenedZipf);
        }

        return sums;
    }
}
