using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>What a target named in a body turned out to be.</summary>
public abstract record ResolvedLink
{
    private ResolvedLink()
    {
    }

    /// <summary>An article of this site; <paramref name="Fragment"/> with its <c>#</c>, or empty.</summary>
    public sealed record ToArticle(LinkedArticle Article, string Fragment) : ResolvedLink;

    /// <summary>Another page of this site.</summary>
    public sealed record ToRoute(Route Route, string Fragment) : ResolvedLink;

    /// <summary>A file of the input, published under a name with its fingerprint.</summary>
    public sealed record ToMedia(MediaItem Media) : ResolvedLink;

    /// <summary>An address elsewhere, a fragment of the same page, mailto: or tel:, as written.</summary>
    public sealed record AsWritten(string Address) : ResolvedLink;

    /// <summary>Nothing: reported; drawn as plain text or left out.</summary>
    public sealed record Dead(string Target) : ResolvedLink;
}
