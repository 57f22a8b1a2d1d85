namespace StaticNews.Rendering.Sharing.Headlines;

/// <summary>A headline as large as its place allows.</summary>
/// <param name="Size">Height of a letter in pixels.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SetHeadline(int Size, IReadOnlyList<string> Lines)
{
    /// <summary>From one line to the next, in heights of a letter.</summary>
    public const float LineHeight = 1.16f;

    private const int MostLines = 5;

    // As many sizes are tried for lines without a bad end.
    private const int SizesForGoodEnds = 3;
    private static readonly int[] Sizes = [116, 104, 92, 84, 76, 68, 62, 56, 50, 44];

    /// <summary>Sets a headline in a place. What does not fit in the smallest size is cut after a word.</summary>
    /// <param name="headline">Plain text, typographed.</param>
    /// <param name="width">Width of the place in pixels.</param>
    /// <param name="height">Height of the place in pixels.</param>
    /// <param name="measure">The width of a text where a letter is 1 high.</param>
    public static SetHeadline In(string headline, float width, float height, Func<string, float> measure)
    {
        var pieces = HeadlinePieces.Of(headline, measure);
        var space = measure(" ");
        SetHeadline? Try(int size, bool goodEnds) =>
            BalancedLines.Break(pieces, width / size, space, LinesOf(size, height), goodEnds) is { } lines ? new SetHeadline(size, lines) : null;

        var largest = Array.FindIndex(Sizes, size => Try(size, goodEnds: false) is not null);
        return largest < 0
            ? Smallest(pieces, width, height, measure)
            : Sizes.Skip(largest).Take(SizesForGoodEnds).Select(size => Try(size, goodEnds: true)).FirstOrDefault(set => set is not null) ?? Try(Sizes[largest], goodEnds: false)!;
    }

    private static SetHeadline Smallest(List<HeadlinePiece> pieces, float width, float height, Func<string, float> measure)
    {
        var size = Sizes[^1];
        var narrow = pieces.SelectMany(piece => LongWords.Part(piece, width / size, measure)).ToList();
        for (var kept = narrow.Count; kept > 1; kept--)
        {
            var shown = kept == narrow.Count ? narrow : [.. narrow.Take(kept - 1), Cut(narrow[kept - 1], measure)];
            if (BalancedLines.Break(shown, width / size, measure(" "), LinesOf(size, height)) is { } lines)
            {
                return new SetHeadline(size, lines);
            }
        }

        return new SetHeadline(size, [narrow[0].Text]);
    }

    private static int LinesOf(int size, float height) => Math.Clamp((int)(height / (size * LineHeight)), 1, MostLines);

    private static HeadlinePiece Cut(HeadlinePiece piece, Func<string, float> measure)
    {
        var text = piece.Text.TrimEnd(',', ':', ';', '.', '—', '–', '-', '\u00A0') + "…";
        return piece with { Text = text, Width = measure(text) };
    }
}
