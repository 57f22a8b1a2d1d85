using System.Buffers;
using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>An outlet linked by hand, as small as a test wants it, and what machines read of it.</summary>
internal sealed class SmallOutlet
{
    public static readonly TimeSpan Zone = TimeSpan.FromHours(5);

    private readonly Dictionary<Document, Body> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(TopicKind Kind, string Slug), Topic> _topics = [];
    private readonly List<LinkedArticle> _articles = [];

    public SiteSettings Settings { get; set; } = new()
    {
        Source = new SourceFile("site.yml", "input/site.yml", default),
        Title = "Орск.today",
        Tagline = "Новости Орска и Новотроицка",
        Url = new Uri("https://orsk.example/"),
        TimeZone = TimeZoneInfo.CreateCustomTimeZone("Asia/Yekaterinburg", Zone, null, null),
    };

    public DateTimeOffset Now { get; set; } = Moment("2024-07-05 10:00");

    public List<LinkedRedirect> Redirects { get; } = [];

    public List<LinkedPage> Pages { get; } = [];

    public IReadOnlyList<LinkedArticle> Articles => _articles;

    public static DateTimeOffset Moment(string local) => new(DateTime.Parse(local), Zone);

    public static MediaItem Photo(string path, MediaKind kind = MediaKind.Picture, long bytes = 204_800) =>
        new(new SourceFile(path, "input/" + path, Fingerprint.Of(Encoding.UTF8.GetBytes(path))), kind, bytes, kind == MediaKind.Picture ? 1600 : 0, kind == MediaKind.Picture ? 900 : 0);

    public Topic Topic(TopicKind kind, string slug, string title)
    {
        if (!_topics.TryGetValue((kind, slug), out var topic))
        {
            var folder = kind switch { TopicKind.Category => "", TopicKind.Tag => "tags/", TopicKind.Author => "authors/", _ => "stories/" };
            topic = new Topic { Kind = kind, Slug = slug, Title = title, Route = new Route($"/{folder}{slug}/") };
            _topics.Add((kind, slug), topic);
        }

        return topic;
    }

    public LinkedArticle Add(string id, string title, string date, Func<Article, Article>? with = null, Body? body = null, PublicationState state = PublicationState.Published)
    {
        var text = body ?? Markup($"<p>{id}</p>\n");
        var path = $"articles/{id}.md";
        var article = new Article
        {
            Source = new SourceFile(path, "input/" + path, Fingerprint.Of(Encoding.UTF8.GetBytes(title + date + text))),
            Title = new Located<string>(title, default),
            Date = new Located<DateTimeOffset>(Moment(date), default),
            Slug = new Located<string>(id.Split('/')[^1], default),
            Outline = BodyOutline.Empty,
        };
        article = with?.Invoke(article) ?? article;
        _bodies[article] = text;
        var linked = new LinkedArticle
        {
            Article = article,
            Id = id,
            Route = new Route($"/{article.Date.Value:yyyy'/'MM'/'dd}/{article.Slug.Value}/"),
            State = state,
            Category = Topic(TopicKind.Category, "obshchestvo", "Общество"),
        };
        _articles.Add(linked);
        return linked;
    }

    public static Body Markup(string html) => new([new BodyPart.Markup(html)]);

    public NewsSite Link()
    {
        LinkedArticle[] articles = [.. _articles.OrderByDescending(article => article.Date).ThenBy(article => article.Route)];
        LinkedArticle[] listed = [.. articles.Where(article => article.State != PublicationState.Expired)];
        foreach (var topic in _topics.Values)
        {
            topic.Listing = Listing.Empty with { Articles = [.. listed.Where(article => Stands(article, topic))] };
        }

        return new NewsSite
        {
            Settings = Settings,
            Now = Now,
            Articles = articles,
            Listed = listed,
            Pages = Pages,
            Categories = Topics(TopicKind.Category),
            Tags = Topics(TopicKind.Tag),
            Authors = Topics(TopicKind.Author),
            Stories = Topics(TopicKind.Story),
            Archive = new Archive([.. listed.GroupBy(article => article.Date.Year).Select(Year)]),
            FrontPage = FrontPage.Empty,
            Breaking = [],
            Corrections = Corrections.None with { All = [.. listed.SelectMany(Corrected).OrderByDescending(item => item.Correction.Date)] },
            Redirects = Redirects,
            Media = [],
            Statics = [],
        };
    }

    private static IEnumerable<CorrectedArticle> Corrected(LinkedArticle article) => article.Article.Corrections.Select(correction => new CorrectedArticle(article, correction));

    /// <summary>What machines read, by address.</summary>
    public SortedDictionary<string, Artefact.Drawn> Plan()
    {
        var theme = Theme.Load(new EmbeddedTheme(), Settings.Language).Value!;
        var planned = MachineArtefacts.Plan(Link(), new Addresses(Settings), document => _bodies[document], theme, media => new PublishedFile(media.Bytes, media.Width, media.Height));
        return new SortedDictionary<string, Artefact.Drawn>(
            planned.Cast<Artefact.Drawn>().ToDictionary(artefact => artefact.Route.Path), StringComparer.Ordinal);
    }

    /// <summary>The text of one file.</summary>
    public string Read(string route) => Draw(Plan()[route]);

    public static string Draw(Artefact.Drawn artefact)
    {
        var output = new ArrayBufferWriter<byte>();
        artefact.Draw(output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    private static bool Stands(LinkedArticle article, Topic topic) =>
        article.Category == topic || article.Story == topic || article.Tags.Contains(topic) || article.Authors.Contains(topic);

    private Topic[] Topics(TopicKind kind) =>
        [.. _topics.Values.Where(topic => topic.Kind == kind).OrderBy(topic => topic.Title, StringComparer.Ordinal)];

    private static ArchiveYear Year(IGrouping<int, LinkedArticle> year) =>
        new(year.Key, new Route($"/{year.Key}/"), [.. year.GroupBy(article => article.Date.Month).Select(month => Month(year.Key, month))], year.Count());

    private static ArchiveMonth Month(int year, IGrouping<int, LinkedArticle> month) =>
        new(year, month.Key, new Route($"/{year}/{month.Key:00}/"), [.. month.GroupBy(article => DateOnly.FromDateTime(article.Date.DateTime)).Select(Day)], month.Count());

    private static ArchiveDay Day(IGrouping<DateOnly, LinkedArticle> day) =>
        new(day.Key, new Route($"/{day.Key:yyyy'/'MM'/'dd}/"), [.. day]);
}
