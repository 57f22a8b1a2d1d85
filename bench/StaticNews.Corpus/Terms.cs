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

    private static readonly double[] Cumulative = Accumulate(Tags.Length);

    /// <summary>Draws a tag as newsrooms use them: the second half as often as the first, the third a third as often (Zipf).</summary>
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
            sums[rank] = sum += 1.0 / (rank + 1);
        }

        return sums;
    }
}
