namespace StaticNews.Content;

/// <summary>One piece of journalism as its editor wrote it, before anything is known of the rest of the site.</summary>
public sealed record Article : Document
{
    /// <summary>First publication, in the site's time zone; in the future it means scheduled.</summary>
    public required Located<DateTimeOffset> Date { get; init; }

    public override bool IsWhole => base.IsWhole && Date.Span.File is not null;

    public DateTimeOffset? Updated { get; init; }

    /// <summary>The standfirst, plain text; <c>null</c> where the editor gave none.</summary>
    public Located<string>? Lead { get; init; }

    /// <summary>Slug or title of a category of site.yml, as written.</summary>
    public Located<string>? Category { get; init; }

    public IReadOnlyList<Located<string>> Tags { get; init; } = [];

    /// <summary>File names (without .md) or plain names of authors; none means the newsroom.</summary>
    public IReadOnlyList<Located<string>> Authors { get; init; } = [];

    public Picture? Image { get; init; }

    /// <summary>The dateline: where the story was reported from.</summary>
    public string? Location { get; init; }

    /// <summary>Name of a continuing story: a file name in stories/ or a title.</summary>
    public Located<string>? Story { get; init; }

    /// <summary>Editor's picks among related articles, ahead of the computed ones.</summary>
    public IReadOnlyList<Located<string>> Related { get; init; } = [];

    /// <summary>Last part of the address; already a valid slug.</summary>
    public required Located<string> Slug { get; init; }

    /// <summary>A whole path that replaces the site's permalink pattern, as written.</summary>
    public Located<string>? Permalink { get; init; }

    /// <summary><c>null</c> where nobody wrote one: it is news, of which schema.org's ReportageNewsArticle would claim too much.</summary>
    public ArticleType? Type { get; init; }

    public bool Draft { get; init; }

    /// <summary>After this moment the article leaves the lists; its page stays.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Until this moment the article is in the bar on every page.</summary>
    public DateTimeOffset? Breaking { get; init; }

    /// <summary>Place on the front page, from 1.</summary>
    public int? Pinned { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public Sponsor? Sponsor { get; init; }

    /// <summary>Where a report taken over from another outlet came from.</summary>
    public CitedSource? CitedSource { get; init; }

    /// <summary>What readers can go to; <c>null</c> where the article announces nothing.</summary>
    public NewsEvent? Event { get; init; }

    /// <summary>Former addresses, as paths from the site's root.</summary>
    public IReadOnlyList<Located<string>> RedirectFrom { get; init; } = [];

    public ChannelTitles Titles { get; init; } = ChannelTitles.None;

    public bool NoIndex { get; init; }
}
