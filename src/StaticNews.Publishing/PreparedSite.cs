using StaticNews.Content;
using StaticNews.Rendering;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>A site that is read, linked and planned.</summary>
/// <param name="Site"><c>null</c> where site.yml cannot be used.</param>
/// <param name="Plan"><c>null</c> where site.yml or the theme cannot be used.</param>
/// <param name="LeftOut">Files that are not part of the site because of errors in them: documents and media.</param>
/// <param name="Diagnostics">Everything noticed so far.</param>
public sealed record PreparedSite(
    NewsSite? Site, ArtefactPlan? Plan, int LeftOut, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The words of the theme; <c>null</c> where it cannot be used.</summary>
    public Locale? Words { get; init; }
}
