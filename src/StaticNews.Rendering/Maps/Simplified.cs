namespace StaticNews.Rendering.Maps;

/// <summary>Leaves out the points of a line that no one would see (Douglas and Peucker, 1973).</summary>
internal static class Simplified
{
    // A third of a CSS pixel where the drawing is shown at its own width.
    private const double Tolerance = 0.35;

    public static List<Spot> Line(IReadOnlyList<Spot> line)
    {
        var keeps = new bool[line.Count];
        (keeps[0], keeps[^1]) = (true, true);
        var open = new Stack<(int First, int Last)>([(0, line.Count - 1)]);
        while (open.TryPop(out var range))
        {
            var (farthest, distance) = Farthest(line, range.First, range.Last);
            if (distance > Tolerance)
            {
                keeps[farthest] = true;
                open.Push((range.First, farthest));
                open.Push((farthest, range.Last));
            }
        }

        return [.. line.Where((_, at) => keeps[at])];
    }

    private static (int At, double Distance) Farthest(IReadOnlyList<Spot> line, int first, int last)
    {
        var (at, most) = (first, 0.0);
        for (var i = first + 1; i < last; i++)
        {
            var distance = Distance(line[i], line[first], line[last]);
            (at, most) = distance > most ? (i, distance) : (at, most);
        }

        return (at, most);
    }

    private static double Distance(Spot spot, Spot from, Spot to)
    {
        var length = from.DistanceTo(to);
        return length == 0
            ? spot.DistanceTo(from)
            : Math.Abs(((to.X - from.X) * (from.Y - spot.Y)) - ((from.X - spot.X) * (to.Y - from.Y))) / length;
    }
}
