namespace StaticNews.Content;

/// <summary>Counts the letters to insert, remove, replace or swap that make one word of another (optimal string alignment).</summary>
public static class EditDistance
{
    /// <summary>The distance, or <c>null</c> when it exceeds <paramref name="limit"/>.</summary>
    public static int? Within(int limit, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var beforeLast = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            if (FillRow(row, one, other, beforeLast, last, current) > limit)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[^1] <= limit ? last[^1] : null;
    }

    private static int FillRow(int row, ReadOnlySpan<char> one, ReadOnlySpan<char> other, int[] beforeLast, int[] last, int[] current)
    {
        var smallest = current[0] = row;
        for (var column = 1; column <= other.Length; column++)
        {
            var replaced = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
            var distance = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
            {
                distance = Math.Min(distance, beforeLast[column - 2] + 1);
            }

            current[column] = distance;
            smallest = Math.Min(smallest, distance);
        }

        return smallest;
    }
}
