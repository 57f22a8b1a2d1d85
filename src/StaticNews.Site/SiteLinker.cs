using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>Makes the linked site from what was read: publication, addresses, topics, listings, relations, links.</summary>
public static class SiteLinker
{
    /// <summary>
    /// Links a site. Diagnostics are returned beside it; documents with errors are in the site all the same as far as
    /// they can be, and the caller decides whether errors stop the build.
    /// </summary>
    public static Linked Link(SiteSource source, LinkOptions options) => throw new NotImplementedException();
}

/// <summary>A linked site and what was noticed on the way.</summary>
public sealed record Linked(NewsSite Site, IReadOnlyList<Diagnostic> Diagnostics);
