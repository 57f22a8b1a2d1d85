namespace StaticNews.Rendering.Maps;

/// <summary>
/// Finds room for the numbers of a map and for its names, so that none covers another. Every feature gets its number; a name goes
/// where it fits, because the list below the map has it anyway.
/// </summary>
internal sealed class Signs(Box frame)
{
    /// <summary>Half the width of a number's disc.</summary>
    public const double Radius = 15;

    /// <summary>Height of a name's letters.</summary>
    public const double LetterSize = 15;

    // Wide letters of a grotesque take this much of their height on average; measured on Cyrillic names.
    private const double LetterWidth = 0.62;
    private const double Gap = 4;
    private const int LongestName = 28;
    private const int Turns = 12;

    private readonly List<Box> _taken = [];

    /// <summary>Where the number of a shape goes, and the place it stands for where it had to move aside.</summary>
    public (Spot At, Spot Of) PlaceNumber(Shape shape)
    {
        var anchors = shape.Anchors().ToArray();
        foreach (var distance in (double[])[0, 2.2 * Radius, 4.4 * Radius, 6.6 * Radius])
        {
            foreach (var anchor in anchors)
            {
                for (var turn = 0; turn < (distance == 0 ? 1 : Turns); turn++)
                {
                    var spot = new Spot(anchor.X + (distance * Math.Cos(turn * 2 * Math.PI / Turns)), anchor.Y + (distance * Math.Sin(turn * 2 * Math.PI / Turns)));
                    if (TryTake(Box.Around(spot, 2 * Radius, 2 * Radius)))
                    {
                        return (spot, anchor);
                    }
                }
            }
        }

        _taken.Add(Box.Around(anchors[0], 2 * Radius, 2 * Radius));
        return (anchors[0], anchors[0]);
    }

    /// <summary>Where a name goes beside a number, and which end of it is there: <c>start</c>, <c>middle</c> or <c>end</c>; <c>null</c> where there is no room.</summary>
    public (Spot At, string Anchor)? PlaceName(string name, Spot number)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var width = name.Length * LetterSize * LetterWidth;
        var (aside, below) = (Radius + Gap, Radius + Gap + (LetterSize / 2));
        (Spot At, string Anchor, double Left)[] places =
        [
            (new(number.X + aside, number.Y), "start", 0), (new(number.X - aside, number.Y), "end", -width),
            (new(number.X, number.Y + below), "middle", -width / 2), (new(number.X, number.Y - below), "middle", -width / 2),
        ];
        foreach (var (at, anchor, left) in places)
        {
            if (TryTake(Box.Around(new Spot(at.X + left + (width / 2), at.Y), width, LetterSize + Gap)))
            {
                return (at, anchor);
            }
        }

        return null;
    }

    /// <summary>Keeps a part of the drawing free.</summary>
    public void Keep(Box box) => _taken.Add(box);

    private bool TryTake(Box box)
    {
        if (!frame.Holds(box) || _taken.Exists(box.Meets))
        {
            return false;
        }

        _taken.Add(box);
        return true;
    }
}
