using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>
/// The whole outlet at one moment: what is published, where it lives and how it hangs together. Immutable; made by
/// <see cref="SiteLinker"/>. Every list has a defined order.
/// </summary>
public sealed record NewsSite
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The moment the site is built for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Everything with a page, newest first, ties by address; expired articles included.</summary>
    public required IReadOnlyList<LinkedArticle> Articles { get; init; }

    /// <summary>What lists, feeds and the front page draw from: <see cref="Articles"/> without expired ones.</summary>
    public required IReadOnlyList<LinkedArticle> Listed { get; init; }

    public required IReadOnlyList<LinkedPage> Pages { get; init; }

    /// <summary>In the menu's order, also those without articles.</summary>
    public required IReadOnlyList<Topic> Categories { get; init; }

    /// <summary>By title; only those with articles, be they expired: an address once published stays, with an empty list.</summary>
    public required IReadOnlyList<Topic> Tags { get; init; }

    /// <summary>By name; those with a file also without articles.</summary>
    public required IReadOnlyList<Topic> Authors { get; init; }

    /// <summary>Latest told first; those with a file also without articles, last.</summary>
    public required IReadOnlyList<Topic> Stories { get; init; }

    public required Archive Archive { get; init; }

    /// <summary>The front page: what leads, what follows, and the blocks.</summary>
    public required FrontPage FrontPage { get; init; }

    /// <summary>Articles whose «breaking» moment has not passed, newest first.</summary>
    public required IReadOnlyList<LinkedArticle> Breaking { get; init; }

    /// <summary>Old addresses (redirects.yml and redirect-from), chains flattened, by old address.</summary>
    public required IReadOnlyList<LinkedRedirect> Redirects { get; init; }

    /// <summary>Old addresses whose articles were withdrawn: whoever asks is told so.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Every address that was ever published, those of this site included; drafts and what is scheduled are no promise yet.</summary>
    public AddressRegister Addresses { get; init; } = AddressRegister.Empty;

    /// <summary>Media that some page shows or links to, plus nothing else, by path.</summary>
    public required IReadOnlyList<MediaItem> Media { get; init; }

    /// <summary>What lies below the maps of articles, where the outlet has such a map.</summary>
    public MediaItem? BaseMap { get; init; }

    public required IReadOnlyList<SourceFile> Statics { get; init; }

    /// <summary>The mistakes that the outlet has owned up to.</summary>
    public Corrections Corrections { get; init; } = Corrections.None;

    /// <summary>The next moment at which a scheduled, expiring or breaking article changes the site; <c>null</c> when there is none.</summary>
    public DateTimeOffset? NextChange { get; init; }
}
