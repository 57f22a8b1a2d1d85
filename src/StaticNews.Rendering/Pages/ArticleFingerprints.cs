using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.StructuredData;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// Knows when the page of an article, and any of the lists, would come out differently without making all their views, for there are
/// as many as articles. Those of an article follow from the article's file, from what linking made of it, from the cards and links of others that it shows, and from the
/// settings that are hashed once for all; whatever else a view is given must be added here. May be used from any thread.
/// </summary>
internal sealed class ArticleFingerprints(SiteSettings settings, OutletNode outlet, SiteViews views, PageBodies bodies)
{
    private readonly Fingerprint _common = OfSettings(settings, outlet);

    /// <summary>All that a layout sees of an article, its body included.</summary>
    public Fingerprint Of(LinkedArticle article)
    {
        var builder = FingerprintJoin.Start().Add(_common);
        builder.Add(article.Article.Source.Path).Add(article.Article.Source.Content).Add(article.Route.Path).Add((long)article.State);
        builder.Add(views.Link(article.Category).Fingerprint);
        AddLinks(builder, article.Tags);
        AddAuthors(builder, article.Authors);
        AddStory(builder, article);
        builder.Add(article.History is { } history ? new HistoryNoteView(history, views).Fingerprint : default);
        builder.Add(views.Card(article).Fingerprint).Add(views.ShareCards.Of(article)?.Route.Path);
        AddCards(builder, article.Related);
        bodies.AddTo(builder, article);
        return FingerprintJoin.Finish(builder);
    }

    /// <summary>All that a layout sees of what was changed in an article.</summary>
    public Fingerprint Of(LinkedArticle article, LinkedHistory history)
    {
        var builder = FingerprintJoin.Start().Add(_common).Add(history.Route.Path).Add(article.Route.Path).Add(article.Article.Title.Value).Add(article.Date.UtcTicks);
        builder.Add(views.Link(article.Category).Fingerprint);
        foreach (var revision in history.Revisions)
        {
            builder.Add(revision.Moment.UtcTicks).Add(revision.Words);
        }

        return FingerprintJoin.Finish(builder);
    }

    /// <summary>
    /// All that a layout sees of a page whose head follows from what the page shows, from its title and address, and from the
    /// file of the topic that it is about.
    /// </summary>
    public Fingerprint Of(View page, string title, Route route, Topic? topic = null)
    {
        var builder = FingerprintJoin.Start().Add(_common).Add(page.Fingerprint).Add(title).Add(route.Path);
        builder.Add(topic?.Document?.Source.Content ?? default).Add(views.Image(topic?.Picture)?.Fingerprint ?? default);
        return FingerprintJoin.Finish(builder);
    }

    private void AddLinks(FingerprintBuilder builder, IReadOnlyList<Topic> topics)
    {
        builder.Add(topics.Count);
        for (var i = 0; i < topics.Count; i++)
        {
            builder.Add(views.Link(topics[i]).Fingerprint);
        }
    }

    private void AddAuthors(FingerprintBuilder builder, IReadOnlyList<Topic> authors)
    {
        builder.Add(authors.Count);
        for (var i = 0; i < authors.Count; i++)
        {
            builder.Add(views.Author(authors[i]).Fingerprint);
        }
    }

    private void AddStory(FingerprintBuilder builder, LinkedArticle article)
    {
        builder.Add(article.Story is not null);
        if (article.Story is { } story)
        {
            builder.Add(new StoryPlaceView(article, story, views).Fingerprint);
        }
    }

    private void AddCards(FingerprintBuilder builder, IReadOnlyList<LinkedArticle> articles)
    {
        builder.Add(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            builder.Add(views.Card(articles[i]).Fingerprint);
        }
    }

    /// <summary>The address, clock and language that values are written in, and what pages say of the outlet beyond the site's own view.</summary>
    private static Fingerprint OfSettings(SiteSettings settings, OutletNode outlet) =>
        new FingerprintBuilder()
            .Add(settings.Title).Add(settings.Url.AbsoluteUri).Add(settings.Language).Add(settings.TimeZone.ToSerializedString())
            .Add(settings.TrustedHtml).Add(settings.Robots.Search).Add(settings.OEmbed)
            .Add(outlet.Fingerprint)
            .Finish();
}
