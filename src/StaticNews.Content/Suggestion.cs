namespace StaticNews.Content;

/// <summary>Finds the word that was probably meant, for the «did you mean» of a diagnostic.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to a word: at most one slip (a letter more, fewer, wrong or swapped) in four letters, never more
    /// than three. <c>null</c> where none is near. Case does not count; the first of equals wins.
    /// </summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Clamp((word.Length + 2) / 4, 1, 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) <= allowed && Distance(word, candidate) is var slips && slips <= allowed)
            {
                nearest = candidate;
                allowed = slips - 1;
            }
        }

        return nearest;
    }

    /// <summary>Slips between two words (optimal string alignment distance), without regard to case.</summary>
    public static int Distance(string first, string second)
    {
        var beforeLast = new int[second.Length + 1];
        var last = new int[second.Length + 1];
        var current = new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var substituted = last[j - 1] + (Same(first[i - 1], second[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substituted, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[second.Length];
    }

    private static bool Same(char first, char second) =>
        first == second || char.ToLowerInvariant(first) == char.ToLowerInvariant(second);
}
