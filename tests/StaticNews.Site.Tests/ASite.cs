using StaticNews.Content;

namespace StaticNews.Site.Tests;

/// <summary>Builds the source of a small site in a few words: <c>ASite.With(site => site.Article("most", "2024-07-04")).Link()</c>.</summary>
internal sealed class ASite
{
    public static readonly DateTimeOffset Now = At("2024-08-01 12:00");

    private readonly List<Article> _articles = [];
    private readonly List<Page> _pages = [];
    private readonly List<Author> _authors = [];
    private readonly List<Story> _stories = [];
    private readonly List<MediaItem> _media = [];
    private readonly List<SourceFile> _statics = [];
    private readonly List<Redirect> _redirects = [];

    public SiteSettings Settings { get; set; } = new()
    {
        Source = File("site.yml"),
        Title = "Орск.today",
        Url = new Uri("https://orsk.example/"),
        TimeZone = TimeZoneInfo.CreateCustomTimeZone("Orsk", TimeSpan.FromHours(5), "Orsk", "Orsk"),
    };

    public static ASite With(Action<ASite> fill)
    {
        var site = new ASite();
        fill(site);
        return site;
    }

    /// <summary>A moment in the zone of the test sites, +05:00.</summary>
    public static DateTimeOffset At(string moment) => new(DateTime.Parse(moment), TimeSpan.FromHours(5));

    public static SourceFile File(string path) => new(path, "input/" + path, Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(path)));

    public ASite Categories(params (string Slug, string Title)[] categories)
    {
        Settings = Settings with { Categories = [.. categories.Select(category => new Category(category.Slug, category.Title, null) { Place = Settings.Source.At(1, 1) })] };
        return this;
    }

    /// <summary>An article of the file articles/<paramref name="path"/>.md.</summary>
    public ASite Article(string path, string date, Func<ArticleDraft, ArticleDraft>? write = null)
    {
        var draft = new ArticleDraft(path, At(date));
        _articles.Add((write?.Invoke(draft) ?? draft).Article);
        return this;
    }

    public ASite Page(string path, string address, Func<Page, Page>? write = null)
    {
        var file = File($"pages/{path}.md");
        var page = new Page { Source = file, Title = new(path, file.At(2, 8)), Address = new(address, file.At(3, 12)), Outline = BodyOutline.Empty };
        _pages.Add(write?.Invoke(page) ?? page);
        return this;
    }

    public ASite Author(string slug, string name, Func<Author, Author>? write = null)
    {
        var file = File($"authors/{slug}.md");
        var author = new Author { Source = file, Title = new(name, file.At(2, 7)), Slug = slug, Outline = BodyOutline.Empty };
        _authors.Add(write?.Invoke(author) ?? author);
        return this;
    }

    public ASite Story(string slug, string title)
    {
        var file = File($"stories/{slug}.md");
        _stories.Add(new Story { Source = file, Title = new(title, file.At(2, 8)), Slug = slug, Outline = BodyOutline.Empty });
        return this;
    }

    public ASite Media(string path, MediaKind kind = MediaKind.Picture, int width = 1200)
    {
        _media.Add(new MediaItem(File(path), kind, 1000, width, 800));
        return this;
    }

    public ASite Static(string path)
    {
        _statics.Add(File("static/" + path));
        return this;
    }

    public ASite Redirect(string from, string to)
    {
        var file = File("redirects.yml");
        var line = _redirects.Count + 1;
        _redirects.Add(new Redirect(new(from, file.At(line, 1)), new(to, file.At(line, from.Length + 3))));
        return this;
    }

    public SiteSource Source() => new()
    {
        Settings = Settings,
        Articles = _articles,
        Pages = _pages,
        Authors = _authors,
        Stories = _stories,
        Media = _media,
        Statics = _statics,
        Redirects = _redirects,
    };

    public Linked Link(LinkOptions? options = null) => SiteLinker.Link(Source(), options ?? new LinkOptions(Now));

    /// <summary>Links and expects nothing to be reported.</summary>
    public NewsSite Site(LinkOptions? options = null)
    {
        var (site, diagnostics) = Link(options);
        Assert.Empty(diagnostics);
        return site;
    }

    /// <summary>Everything that is reported, a line each.</summary>
    public string Report(LinkOptions? options = null) => string.Concat(Link(options).Diagnostics.Select(diagnostic => diagnostic + "\n"));
}
