using StaticNews.Content;

namespace StaticNews.Rendering.Maps;

/// <summary>A feature of a map, laid on the drawing.</summary>
internal sealed class Shape
{
    public Shape(GeoFeature feature, Projection projection)
    {
        Feature = feature;
        Parts = [.. feature.Parts.Select(part => part.Select(projection.Place).ToArray()).Select(part => (IReadOnlyList<Spot>)(feature.Kind == GeoKind.Place ? part : Simplified.Line(part)))];
    }

    public GeoFeature Feature { get; }

    public IReadOnlyList<IReadOnlyList<Spot>> Parts { get; }

    /// <summary>Where its sign stands: the place, along the way from its middle, inside the area; the best first.</summary>
    public IEnumerable<Spot> Anchors() => Feature.Kind switch
    {
        GeoKind.Place => Parts.Select(part => part[0]),
        GeoKind.Way => AlongTheWay(Parts.MaxBy(Length)!),
        _ => InTheArea(Parts.MaxBy(ring => Math.Abs(Surface(ring)))!),
    };

    private static IEnumerable<Spot> AlongTheWay(IReadOnlyList<Spot> way)
    {
        double[] shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
        return shares.Select(share => At(way, Length(way) * share));
    }

    private static Spot At(IReadOnlyList<Spot> way, double distance)
    {
        for (var i = 1; i < way.Count; i++)
        {
            var step = way[i - 1].DistanceTo(way[i]);
            if (distance <= step && step > 0)
            {
                return way[i - 1].Towards(way[i], distance / step);
            }

            distance -= step;
        }

        return way[^1];
    }

    /// <summary>The middle of the widest stretch at the height of the centre, which lies inside even where the area is bent.</summary>
    private static IEnumerable<Spot> InTheArea(IReadOnlyList<Spot> ring)
    {
        var (top, bottom) = (ring.Min(spot => spot.Y), ring.Max(spot => spot.Y));
        foreach (var share in (double[])[0.5, 0.35, 0.65, 0.2, 0.8])
        {
            var y = top + ((bottom - top) * share);
            var crossings = Crossings(ring, y);
            if (Enumerable.Range(0, crossings.Length / 2).Select(pair => (From: crossings[2 * pair], To: crossings[(2 * pair) + 1])).OrderByDescending(stretch => stretch.To - stretch.From).Take(1).ToArray() is [var widest])
            {
                yield return new Spot((widest.From + widest.To) / 2, y);
            }
        }

        yield return ring[0];
    }

    private static double[] Crossings(IReadOnlyList<Spot> ring, double y) =>
    [
        .. Enumerable.Range(0, ring.Count)
            .Select(i => (From: ring[i], To: ring[(i + 1) % ring.Count]))
            .Where(side => side.From.Y <= y != side.To.Y <= y)
            .Select(side => side.From.X + ((y - side.From.Y) / (side.To.Y - side.From.Y) * (side.To.X - side.From.X)))
            .Order(),
    ];

    private static double Length(IReadOnlyList<Spot> way)
    {
        var length = 0.0;
        for (var i = 1; i < way.Count; i++)
        {
            length += way[i - 1].DistanceTo(way[i]);
        }

        return length;
    }

    private static double Surface(IReadOnlyList<Spot> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (one, next) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += (one.X * next.Y) - (next.X * one.Y);
        }

        return sum / 2;
    }
}
