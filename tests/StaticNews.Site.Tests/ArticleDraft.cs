using StaticNews.Content;

namespace StaticNews.Site.Tests;

/// <summary>An article in the making; each field stands on a line of its own, as an editor would write it.</summary>
internal sealed record ArticleDraft(Article Article)
{
    private const int LeadLine = 4;
    private const int CategoryLine = 5;
    private const int TagsLine = 6;
    private const int AuthorsLine = 7;
    private const int StoryLine = 8;
    private const int RelatedLine = 9;
    private const int SlugLine = 10;
    private const int PermalinkLine = 11;
    private const int ImageLine = 12;
    private const int RedirectLine = 13;
    private const int BodyLine = 20;

    public ArticleDraft(string path, DateTimeOffset date)
        : this(Blank(ASite.File($"articles/{path}.md"), path, date))
    {
    }

    public ArticleDraft Title(string title) => this with { Article = Article with { Title = new(title, Article.Title.Span) } };

    public ArticleDraft Lead(string lead) => this with { Article = Article with { Lead = At(lead, LeadLine) } };

    public ArticleDraft Titles(ChannelTitles titles) => this with { Article = Article with { Titles = titles } };

    public ArticleDraft Opening(string text) => WithOutline(outline => outline with { Opening = text, Words = text.Split(' ').Length });

    public ArticleDraft Remarks(params Diagnostic[] remarks) => WithOutline(outline => outline with { Remarks = remarks });

    public ArticleDraft Slug(string slug) => this with { Article = Article with { Slug = At(slug, SlugLine) } };

    public ArticleDraft Permalink(string path) => this with { Article = Article with { Permalink = At(path, PermalinkLine) } };

    public ArticleDraft Category(string name) => this with { Article = Article with { Category = At(name, CategoryLine) } };

    public ArticleDraft Tags(params string[] names) => this with { Article = Article with { Tags = Many(names, TagsLine) } };

    public ArticleDraft Authors(params string[] names) => this with { Article = Article with { Authors = Many(names, AuthorsLine) } };

    public ArticleDraft Story(string name) => this with { Article = Article with { Story = At(name, StoryLine) } };

    public ArticleDraft Related(params string[] names) => this with { Article = Article with { Related = Many(names, RelatedLine) } };

    public ArticleDraft RedirectFrom(params string[] paths) => this with { Article = Article with { RedirectFrom = Many(paths, RedirectLine) } };

    public ArticleDraft Image(string source) =>
        this with { Article = Article with { Image = new Picture(At(source, ImageLine), "Мост", null, "Анна Сергеева", null) } };

    public ArticleDraft BareImage(string source) => this with { Article = Article with { Image = new Picture(At(source, ImageLine), null, null, null, null) } };

    public ArticleDraft Draft() => this with { Article = Article with { Draft = true } };

    public ArticleDraft Expires(string moment) => this with { Article = Article with { Expires = ASite.At(moment) } };

    public ArticleDraft Breaking(string until) => this with { Article = Article with { Breaking = ASite.At(until) } };

    public ArticleDraft Pinned(int place) => this with { Article = Article with { Pinned = place } };

    public ArticleDraft Sponsored() => this with { Article = Article with { Sponsor = new Sponsor("Лавка", "Реклама", "DEMO", null) } };

    public ArticleDraft Heading(string id) => WithOutline(outline => outline with { Headings = [.. outline.Headings, new Heading(2, id, id)] });

    public ArticleDraft Links(params string[] targets) => targets.Aggregate(this, (draft, target) => draft.Names(target, BodyLinkKind.Link));

    public ArticleDraft Shows(params string[] targets) => targets.Aggregate(this, (draft, target) => draft.Names(target, BodyLinkKind.Media));

    private ArticleDraft Names(string target, BodyLinkKind kind) => WithOutline(outline => outline with
    {
        Links = [.. outline.Links, new BodyLink(target, kind, Article.Source.At(BodyLine + outline.Links.Count, 3))],
    });

    private ArticleDraft WithOutline(Func<BodyOutline, BodyOutline> change) =>
        this with { Article = Article with { Outline = change(Article.Outline) } };

    private Located<string> At(string value, int line) => new(value, Article.Source.At(line, 11));

    private Located<string>[] Many(string[] values, int line) =>
        [.. values.Select((value, index) => new Located<string>(value, Article.Source.At(line, 7 + (10 * index))))];

    private static Article Blank(SourceFile file, string path, DateTimeOffset date)
    {
        var folderOrFile = path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"/index".Length] : path;
        var name = folderOrFile[(folderOrFile.LastIndexOf('/') + 1)..];
        return new Article
        {
            Source = file,
            Title = new(name, file.At(2, 8)),
            Date = new(date, file.At(3, 7)),
            Slug = new(name, file.At(1, 1)),
            Outline = BodyOutline.Empty,
        };
    }
}
