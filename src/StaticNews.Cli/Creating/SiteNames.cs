using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>What a new article can refer to: the categories of site.yml, and the authors, tags and stories of files and articles.</summary>
internal sealed class SiteNames(SiteSource site)
{
    public KnownNames Categories { get; } = new(site.Settings.Categories.Select(category => new KnownName(category.Slug, category.Title)));

    /// <summary>Those who have a file, for an editor to choose from.</summary>
    public KnownNames AuthorFiles { get; } = new(Files(site));

    public KnownNames Authors { get; } = new(Files(site).Concat(site.Articles.SelectMany(article => article.Authors).Select(Bare)));

    public KnownNames Tags { get; } = new(site.Articles.SelectMany(article => article.Tags).Select(Bare));

    public KnownNames Stories { get; } = new(site.Stories
        .Select(story => new KnownName(story.Slug, story.Title.Value))
        .Concat(site.Articles.Select(article => article.Story).OfType<Located<string>>().Select(Bare)));

    private static IEnumerable<KnownName> Files(SiteSource site) => site.Authors.Select(author => new KnownName(author.Slug, author.Title.Value));

    private static KnownName Bare(Located<string> name) => new(name.Value, name.Value);
}
