namespace StaticNews.Rendering.Sharing.Headlines;

/// <summary>Breaks a headline into lines of like length: of all ways, the one with the least room left over, squared, and the fewest bad ends.</summary>
internal static class BalancedLines
{
    // One more line is worth it only where it saves a bad end.
    private const double CostOfLine = 0.2;

    /// <summary>The lines; <c>null</c> where they would be too many or a piece is wider than a line.</summary>
    /// <param name="pieces">The headline.</param>
    /// <param name="width">The width of a line where a letter is 1 high.</param>
    /// <param name="space">The width of a space.</param>
    /// <param name="most">How many lines there is room for.</param>
    /// <param name="goodEnds">Whether a bad end is no way at all.</param>
    public static List<string>? Break(IReadOnlyList<HeadlinePiece> pieces, float width, float space, int most, bool goodEnds = false)
    {
        // For each number of lines and of pieces in them: the least cost, and the piece with which the last line begins.
        var best = new (double Cost, int Start)[most + 1][];
        best[0] = [(0, 0), .. Enumerable.Repeat((double.PositiveInfinity, 0), pieces.Count)];
        for (var line = 1; line <= most; line++)
        {
            var before = best[line - 1];
            best[line] = [.. Enumerable.Range(0, pieces.Count + 1).Select(end => Best(pieces, width, space, end, before, goodEnds))];
        }

        var count = Enumerable.Range(1, most).MinBy(lines => best[lines][pieces.Count].Cost + (lines * CostOfLine));
        return double.IsInfinity(best[count][pieces.Count].Cost) ? null : Read(pieces, best, count);
    }

    /// <summary>The best last line of those that end with a piece, with the cost of all lines.</summary>
    private static (double Cost, int Start) Best(IReadOnlyList<HeadlinePiece> pieces, float width, float space, int end, (double Cost, int Start)[] before, bool goodEnds)
    {
        var found = (Cost: double.PositiveInfinity, Start: 0);
        var endCost = end == 0 || end == pieces.Count ? 0 : pieces[end - 1].EndCost;
        if (goodEnds && endCost > 0)
        {
            return found;
        }

        var taken = 0f;
        for (var start = end - 1; start >= 0; start--)
        {
            taken += pieces[start].Width + (start < end - 1 && pieces[start].IsSpaced ? space : 0);
            if (taken > width)
            {
                break;
            }

            var left = (width - taken) / width;
            var cost = before[start].Cost + (left * left) + endCost;
            found = cost < found.Cost ? (cost, start) : found;
        }

        return found;
    }

    private static List<string> Read(IReadOnlyList<HeadlinePiece> pieces, (double Cost, int Start)[][] best, int count)
    {
        var lines = new List<string>();
        for (var (line, end) = (count, pieces.Count); line > 0; line--)
        {
            var start = best[line][end].Start;
            lines.Insert(0, string.Concat(pieces.Take(start..end).Select((piece, at) => piece.Text + (piece.IsSpaced && start + at < end - 1 ? " " : ""))));
            end = start;
        }

        return lines;
    }
}
