namespace StaticNews.Rendering.Templates;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>A cure in words, or <c>null</c> where no name is near.</summary>
    public static string? Cure(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } meant ? $"did you mean «{meant}»?" : null;

    private static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var limit = Math.Max(written.Length < 4 ? 1 : 2, written.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(written, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Edits (insert, delete, replace) between two words, after Wagner and Fischer; case does not count.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
