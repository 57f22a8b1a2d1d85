using CsCheck;
using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class LinkingPropertyTests
{
    private static readonly Gen<SiteSource> Sources = Gen.Int[0, 40].Select(Gen.Int[0, 1000]).Select(sample => Archives.OfArticles(sample.Item1, sample.Item2));

    private static readonly LinkOptions Options = new(ASite.Now);

    [Fact]
    public void Every_address_leads_to_one_document() => Sources.Sample(source =>
    {
        var site = SiteLinker.Link(source, Options).Site;
        string[] routes =
        [
            .. site.Articles.Select(article => article.Route.Path),
            .. Topics(site).Select(topic => topic.Route.Path),
            .. Topics(site).SelectMany(topic => topic.Listing.Pages).Select(page => page.Route.Path),
            .. site.Archive.Years.SelectMany(year => year.Months).SelectMany(month => month.Days).Select(day => day.Route.Path),
        ];

        Assert.Equal(routes.Length, routes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }, iter: 30);

    [Fact]
    public void No_article_is_related_to_itself_or_twice() => Sources.Sample(source =>
    {
        foreach (var article in SiteLinker.Link(source, Options).Site.Articles)
        {
            Assert.DoesNotContain(article, article.Related);
            Assert.Equal(article.Related.Count, article.Related.Distinct().Count());
            Assert.InRange(article.Related.Count, 0, 4);
        }
    }, iter: 30);

    [Fact]
    public void What_is_related_is_the_same_whether_it_was_remembered_or_found() =>
        Gen.Select(Sources.Where(source => source.Articles.Count > 2), Gen.Int[0, 1000], Gen.Int[0, 5]).Sample((source, place, edit) =>
        {
            var before = SiteLinker.Link(source, Options);
            var edited = Edited(source, place % source.Articles.Count, edit);
            var found = SiteLinker.Link(edited, Options);
            var remembered = SiteLinker.Link(edited, Options with { Relations = before.Relations });

            Assert.Equal(Described(found), Described(remembered));
            Assert.Equal(edit == 0, before.Relations == remembered.Relations);
        }, iter: 60);

    /// <summary>A source in which one article is another: in nothing that relates it to others, or in one thing that does.</summary>
    private static SiteSource Edited(SiteSource source, int place, int edit)
    {
        var article = source.Articles[place];
        Article[] others = [.. source.Articles.Where(other => other != article)];
        return source with
        {
            Articles = edit switch
            {
                0 => [.. others, article with { Source = article.Source with { Content = Fingerprint.Of([1]) }, Updated = article.Date.Value.AddHours(1) }],
                1 => [.. others, article with { Title = article.Title with { Value = "Паводок у плотины" } }],
                2 => [.. others, article with { Lead = new Located<string>("Вода поднялась на метр.", article.Title.Span) }],
                3 => [.. others, article with { Tags = [new Located<string>("паводок", article.Title.Span)] }],
                4 => [.. others, article with { Expires = article.Date.Value.AddMinutes(1) }],
                _ => others,
            },
        };
    }

    [Fact]
    public void The_order_in_which_files_were_read_changes_nothing() => Sources.Select(Gen.Int[0, 1000]).Sample(sample =>
    {
        var (source, cut) = sample;
        Article[] shuffled = [.. source.Articles.Skip(cut % 40), .. source.Articles.Take(cut % 40).Reverse()];

        Assert.Equal(Described(SiteLinker.Link(source, Options)), Described(SiteLinker.Link(source with { Articles = shuffled }, Options)));
    }, iter: 30);

    [Fact]
    public void Redirects_never_loop_and_never_lead_to_another_redirect() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).List[0, 15].Sample(pairs =>
        {
            var site = ASite.With(site => site.Page("about", "/p0/"));
            foreach (var (from, to) in pairs)
            {
                site.Redirect($"/p{from}/", $"/p{to}/");
            }

            var redirects = site.Link().Site.Redirects;
            var old = redirects.Select(redirect => redirect.From).ToHashSet();

            Assert.Equal(old.Count, redirects.Count);
            Assert.DoesNotContain(redirects, redirect => old.Contains(redirect.To));
            Assert.DoesNotContain("/p0/", old);
        });

    private static IEnumerable<Topic> Topics(NewsSite site) => [.. site.Categories, .. site.Tags, .. site.Authors, .. site.Stories];

    private static string Described(Linked linked) => string.Join('\n', [
        .. linked.Site.Articles.Select(article => $"{article.Route} {Routes(article.Related)} {string.Join(' ', article.Tags.Select(tag => tag.Slug))} {article.Previous?.Id} {string.Join(' ', article.Links)}"),
        .. Topics(linked.Site).Select(topic => $"{topic.Route} {topic.Title} {Routes(topic.Listing.Articles)}"),
        $"{linked.Site.FrontPage.Lead?.Route} {Routes(linked.Site.FrontPage.Top)}",
        .. linked.Diagnostics.Select(diagnostic => diagnostic.ToString()),
    ]);

    private static string Routes(IEnumerable<LinkedArticle> articles) => string.Join(' ', articles.Select(article => article.Route));
}
