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
        var meant = word.ToLowerInvariant();
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) <= allowed && EditDistance.Within(allowed, meant, candidate.ToLowerInvariant()) is { } slips)
            {
                nearest = candidate;
                allowed = slips - 1;
            }
        }

        return nearest;
    }
}
