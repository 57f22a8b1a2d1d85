using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>The point that crops keep, in whole tenths of width and height, for a class each: style attributes are not allowed.</summary>
/// <remarks>
/// x: tenths from the left edge
/// y: tenths from the upper edge
/// </remarks>
internal sealed class FocusView(FocusPoint point) : View(Names, Tenths(point.X), Tenths(point.Y))
{
    private static readonly ViewShape Names = new("the focus", "x", "y");

    private static int Tenths(double fraction) => (int)Math.Round(Math.Clamp(fraction, 0, 1) * 10);
}
