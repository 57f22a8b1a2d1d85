using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Sharing;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>
/// Makes the views of one site. What many pages share (cards, links to topics) is made once. May be used from any thread.
/// </summary>
internal sealed class SiteViews
{
    private const string LessMotion = "(prefers-reduced-motion: reduce)";

    // As wide as a column of text on a desktop.
    private const int MediumWidth = 700;

    private readonly Func<MediaItem, Tone?> _tones;
    private readonly CardView?[] _cards;
    private readonly ConcurrentDictionary<Topic, LinkView> _links = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Topic, AuthorCardView> _authors = new(ReferenceEqualityComparer.Instance);
    private readonly TimeZoneInfo _zone;
    private readonly LinkView _home;
    private readonly FeedRoutes _feeds;
    private readonly ImageSettings _pictures;
    private readonly IReadOnlyDictionary<Topic, CorrectedAuthor> _corrected;

    public SiteViews(NewsSite site, Locale locale, Func<MediaItem, Tone?> tones)
    {
        _tones = tones;
        Locale = locale;
        _cards = new CardView?[site.Articles.Count];
        Addresses = new Addresses(site.Settings);
        _feeds = new FeedRoutes(site.Settings.Feeds.Formats);
        _pictures = site.Settings.Images;
        _corrected = site.Corrections.Authors;
        _zone = site.Settings.TimeZone;
        _home = new LinkView(locale.Text("home"), Path(FixedRoutes.Front));
    }

    public Addresses Addresses { get; }

    public Locale Locale { get; }

    public ShareCards ShareCards { get; init; } = ShareCards.None;

    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    public static string KindName(TopicKind kind) => kind switch
    {
        TopicKind.Category => "category",
        TopicKind.Tag => "tag",
        TopicKind.Author => "author",
        _ => "story",
    };

    public static string TypeName(ArticleType? type) => type switch
    {
        null or ArticleType.Report => "report",
        ArticleType.Analysis => "analysis",
        ArticleType.Opinion => "opinion",
        ArticleType.Interview => "interview",
        ArticleType.Review => "review",
        ArticleType.Explainer => "explainer",
        _ => "live",
    };

    public string Path(Route route) => Addresses.Path(route);

    public string? Rss(Route page) => OptionalPath(_feeds.Rss(page));

    public string? Atom(Route page) => OptionalPath(_feeds.Atom(page));

    public string? JsonFeed(Route page) => OptionalPath(_feeds.Json(page));

    public string? OptionalPath(Route? route) => route is { } there ? Path(there) : null;

    /// <summary>«Интервью»; reports need no label.</summary>
    public string? Kicker(ArticleType? type) => type is null or ArticleType.Report ? null : Locale.Text("types." + TypeName(type));

    public DateView Date(DateTimeOffset moment) => new(TimeZoneInfo.ConvertTime(moment, _zone), Locale);

    public DateView? OptionalDate(DateTimeOffset? moment) => moment is { } known ? Date(known) : null;

    /// <summary>The moment of the last change, where it came after publication.</summary>
    public DateView? Updated(Article article) => article.Updated > article.Date.Value ? OptionalDate(article.Updated) : null;

    public CardView Card(LinkedArticle article)
    {
        ref var card = ref _cards[article.Place];
        return Volatile.Read(ref card) ?? Interlocked.CompareExchange(ref card, Make(article), null) ?? card;
    }

    public CardView? OptionalCard(LinkedArticle? article) => article is null ? null : Card(article);

    public CardView[] Cards(IReadOnlyList<LinkedArticle> articles)
    {
        var cards = new CardView[articles.Count];
        for (var i = 0; i < cards.Length; i++)
        {
            cards[i] = Card(articles[i]);
        }

        return cards;
    }

    public AuthorCardView Author(Topic author) =>
        _authors.GetOrAdd(author, static (made, views) => new AuthorCardView(made, views), this);

    public LinkView Link(Topic topic) =>
        _links.GetOrAdd(topic, static (made, views) => new LinkView(made.Title, views.Path(made.Route)), this);

    public LinkView[] Links(IReadOnlyList<Topic> topics)
    {
        var links = new LinkView[topics.Count];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = Link(topics[i]);
        }

        return links;
    }

    /// <summary>Links that editors wrote: to a path of the site, or elsewhere. An address that could run a script is left out.</summary>
    public LinkView[] Links(IReadOnlyList<NamedLink> links) =>
        [.. links.Select(link => (link.Title, Address: Address(link.Target.Value))).Where(link => link.Address is not null)
            .Select(link => new LinkView(link.Title, link.Address!))];

    public ImageView? Image(LinkedPicture? picture)
    {
        if (picture is null)
        {
            return null;
        }

        var (named, media, address) = picture;
        var file = media is null ? new ImageFile(address ?? "", null, null) : Image(media);
        return new ImageView(file, named.Alt ?? named.Caption ?? "", NullIfEmpty(named.Caption), NullIfEmpty(named.Credit), named.Focus);
    }

    /// <summary>The picture by which others show an article: its own, or else the card that is drawn for it.</summary>
    public ImageView? Shared(LinkedArticle article) => Card(article).Image ?? (ShareCards.Of(article) is { } card
        ? new ImageView(new ImageFile(Path(card.Route), ShareCard.Width, ShareCard.Height), card.Text.Headline, null, null, null)
        : null);

    public ImageFile Image(MediaItem media) => PictureSet.Of(media, _pictures) is { } set
        ? Image(media, set)
        : new ImageFile(Path(Addresses.Media(media)), Known(media.Width), Known(media.Height)) { Sources = Animation.Of(media, _pictures) is { } animation ? Sources(animation) : [] };

    /// <summary>«1,2 МБ», in units of 1024.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1 << 10 => $"{bytes} {Locale.Text("sizes.bytes")}",
        < 1 << 20 => $"{Math.Max(1, bytes >> 10)} {Locale.Text("sizes.kilobytes")}",
        < 1 << 30 => $"{Fraction(bytes, 20)} {Locale.Text("sizes.megabytes")}",
        _ => $"{Fraction(bytes, 30)} {Locale.Text("sizes.gigabytes")}",
    };

    /// <summary>«500 м», «2 км»; of round distances.</summary>
    public string Distance(int metres) => metres < 1000 ? $"{metres}\u00A0{Locale.Text("units.m")}" : $"{metres / 1000}\u00A0{Locale.Text("units.km")}";

    /// <summary>Address of the corrections in an author's articles, where there are any.</summary>
    public string? Corrections(Topic author) => _corrected.TryGetValue(author, out var there) ? Path(there.Route) : null;

    public CorrectionView[] Corrections(Article article) =>
        [.. article.Corrections.Select(correction => new CorrectionView(Date(correction.Date), correction.Text))];

    /// <summary>The way from the front page, without the page itself.</summary>
    public LinkView[] Breadcrumbs(params ReadOnlySpan<LinkView> further) => [_home, .. further];

    public LinkView[] Breadcrumbs(Topic topic) => Breadcrumbs(Link(topic));

    public LinkView[] Breadcrumbs(TopicKind kind) => kind switch
    {
        TopicKind.Tag => Breadcrumbs(new LinkView(Locale.Text("tags"), Path(FixedRoutes.Tags))),
        TopicKind.Author => Breadcrumbs(new LinkView(Locale.Text("authors"), Path(FixedRoutes.Authors))),
        TopicKind.Story => Breadcrumbs(new LinkView(Locale.Text("stories"), Path(FixedRoutes.Stories))),
        _ => Breadcrumbs(),
    };

    public LinkView[] ArchiveBreadcrumbs(params ReadOnlySpan<LinkView> further) =>
        Breadcrumbs([new LinkView(Locale.Text("archive"), Path(FixedRoutes.Archive)), .. further]);

    public LinkView YearLink(ArchiveYear year) => new($"{year.Year:0000}", Path(year.Route));

    public LinkView MonthLink(ArchiveMonth month) => new(Locale.Month(month.Month), Path(month.Route));

    public LinkView[] Months(ArchiveYear year) =>
        [.. year.Months.Select(month => new LinkView(Locale.Month(month.Month), Path(month.Route), month.Count))];

    public string DayTitle(DateOnly day, string pattern) =>
        Locale.Date(pattern, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private ImageFile Image(MediaItem media, PictureSet set)
    {
        var formats = set.Formats().ToArray();
        return new ImageFile(Path(set.Whole.Route), set.Whole.Recipe.Width, set.Whole.Recipe.Height)
        {
            Set = set,
            Tone = new ToneView(() => _tones(media)),
            SrcSet = SrcSet(formats[^1].Files),
            Medium = Path((formats[^1].Files.FirstOrDefault(file => file.Recipe.Width >= MediumWidth) ?? set.Whole).Route),
            Sources = [.. formats[..^1].Select(format => new SourceSetView(PictureFormats.MediaType(format.Format), SrcSet(format.Files)))],
        };
    }

    private SourceSetView[] Sources(Animation animation) =>
    [
        new(PictureFormats.MediaType(PictureFormat.WebP), Path(animation.Still.Route), LessMotion),
        new(PictureFormats.MediaType(PictureFormat.WebP), Path(animation.Moving.Route)),
    ];

    private string SrcSet(PictureFile[] files) => string.Join(", ", files.Select(file => $"{Path(file.Route)} {file.Recipe.Width}w"));

    private CardView Make(LinkedArticle article) => new(article, this, Date(article.Date), Image(article.Picture));

    /// <summary>Where an editor's link leads: a path of the site, or an address that runs no script.</summary>
    public string? Address(string? written) =>
        written is "/" or ['/', not '/', ..] ? Addresses.Path(written) : Addresses.Outbound(written);

    /// <summary>One decimal, after the sign that the locale writes before decimals.</summary>
    private string Fraction(long bytes, int shift)
    {
        var tenths = (bytes * 10) >> shift;
        return tenths % 10 == 0 ? $"{tenths / 10}" : $"{tenths / 10}{Locale.Find("sizes.decimal") ?? "."}{tenths % 10}";
    }

    /// <summary>A size, where it is known.</summary>
    public static int? Known(int pixels) => pixels > 0 ? pixels : null;
}
