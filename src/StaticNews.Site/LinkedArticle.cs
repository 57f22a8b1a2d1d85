using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>
/// A published article among its relations. Relations are set once, while the site is linked, because articles refer to
/// each other in circles; afterwards nothing changes.
/// </summary>
public sealed class LinkedArticle : LinkedDocument
{
    public required Article Article { get; init; }

    /// <summary>A stable identity that survives a change of address: the path of the file below articles/ without .md or /index.md.</summary>
    public required string Id { get; init; }

    /// <summary>The identity by which feed readers and calendars know it: <see cref="Id"/>, or the one from before its file was renamed.</summary>
    public string KnownAs
    {
        get => field ?? Id;
        set;
    }

    /// <summary>Its place in <see cref="NewsSite.Articles"/>.</summary>
    public int Place { get; set; }

    public required PublicationState State { get; init; }

    public required Topic Category { get; init; }

    public IReadOnlyList<Topic> Tags { get; set; } = [];

    /// <summary>Empty means the newsroom.</summary>
    public IReadOnlyList<Topic> Authors { get; set; } = [];

    public Topic? Story { get; set; }

    /// <summary>The article told before this one in <see cref="Story"/>.</summary>
    public LinkedArticle? Previous { get; set; }

    /// <summary>The article told after this one in <see cref="Story"/>.</summary>
    public LinkedArticle? Next { get; set; }

    /// <summary>Editor's picks first, then the computed ones, best first.</summary>
    public IReadOnlyList<LinkedArticle> Related { get; set; } = [];

    /// <summary>The lead picture: of front matter, else the first of the body.</summary>
    public LinkedPicture? Picture { get; set; }

    /// <summary>What was changed after publication; <c>null</c> where nothing was, or nobody knows.</summary>
    public LinkedHistory? History { get; set; }

    /// <summary>The headline in lists: its short form where there is one.</summary>
    public string CardTitle => Article.Titles.Card ?? Article.Title.Value;

    /// <summary>The lead, or the opening of the body where there is none.</summary>
    public string Description => Article.Lead?.Value ?? Article.Outline.Opening;

    /// <summary>The films of the outlet's own that its text shows, in their order.</summary>
    public IEnumerable<MediaItem> Films => !ShowsAny ? [] : Shown.OfType<ResolvedLink.ToMedia>().Select(link => link.Media).Where(media => media.Kind == MediaKind.Video).Distinct();

    /// <summary>Addresses elsewhere that stand in its text where a picture could: pictures, films and posts of other hosts.</summary>
    public IEnumerable<string> ShownElsewhere => !ShowsAny ? [] : Shown.OfType<ResolvedLink.AsWritten>().Select(link => link.Address);

    /// <summary>Asked first, because most articles show nothing and every article is asked.</summary>
    private bool ShowsAny
    {
        get
        {
            for (var at = 0; at < Links.Count; at++)
            {
                if (Article.Outline.Links[at].Kind == BodyLinkKind.Media)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private IEnumerable<ResolvedLink> Shown => Links.Where((link, at) => Article.Outline.Links[at].Kind == BodyLinkKind.Media);

    public DateTimeOffset Date => Article.Date.Value;

    /// <summary>When its content changed last: when it was published, or updated since.</summary>
    public DateTimeOffset Changed => Article.Updated is { } updated && updated > Date ? updated : Date;
}
