using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Sharing;

/// <summary>A drawn picture with which messengers and networks show an article that has none.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Route">Where it is published: a name that changes with what is drawn, because networks remember a picture by its address.</param>
/// <param name="Fingerprint">A hash over all that is drawn.</param>
internal sealed record ShareCard(CardText Text, Route Route, Fingerprint Fingerprint)
{
    /// <summary>In pixels, as Open Graph cards are (1.91 : 1).</summary>
    public const int Width = 1200;

    public const int Height = 630;
}
