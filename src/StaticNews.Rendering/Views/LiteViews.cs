using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An article of the text-only edition.</summary>
/// <remarks>
/// kind: which kind of page it is
/// url: address of the whole page, with pictures
/// title: the headline
/// lead: the standfirst
/// kicker: the kind of article in words, unless it is a report
/// category: title of the category
/// authors: names of those who wrote it
/// date: when it was published
/// updated: when it was changed last, where that is later
/// location: where it was written
/// body: its text, drawn
/// corrections: what was corrected, as front matter lists it
/// sponsor: who paid for it
/// event: what it invites to
/// related: articles on the same subject, in this edition
/// </remarks>
internal sealed class LiteArticleView(LinkedArticle article, SiteViews views, Html body)
    : View(
        Names,
        "lite",
        views.Path(article.Route),
        article.Article.Title.Value,
        article.Article.Lead?.Value,
        views.Kicker(article.Article.Type),
        article.Category.Title,
        article.Authors.Select(author => author.Title).ToArray(),
        views.Card(article).Date,
        views.Updated(article.Article),
        article.Article.Location,
        body,
        views.Corrections(article.Article),
        article.Article.Sponsor is { } sponsor ? new SponsorView(sponsor) : null,
        article.Article.Event is { } told ? new EventView(told, null, views) : null,
        article.Related.Select(related => new LiteLinkView(related, views)).ToArray())
{
    private static readonly ViewShape Names = new(
        "the article", "kind", "url", "title", "lead", "kicker", "category", "authors", "date", "updated", "location", "body",
        "corrections", "sponsor", "event", "related");
}

/// <summary>The headlines of the text-only edition, newest first.</summary>
/// <remarks>
/// kind: which kind of page it is
/// url: address of the front page with pictures
/// items: the headlines
/// </remarks>
internal sealed class LiteFrontView(IEnumerable<LinkedArticle> latest, SiteViews views)
    : View(Names, "lite", views.Path(FixedRoutes.Front), latest.Select(article => new LiteLinkView(article, views)).ToArray())
{
    private static readonly ViewShape Names = new("the headlines", "kind", "url", "items");
}

/// <summary>A headline that leads to an article of the text-only edition.</summary>
/// <remarks>
/// title: the headline, in its short form where there is one
/// url: its address in this edition
/// date: when it was published
/// category: title of the category
/// sponsor_label: the mark of a paid article
/// </remarks>
internal sealed class LiteLinkView(LinkedArticle article, SiteViews views)
    : View(
        Names,
        article.CardTitle,
        views.Path(LiteRoutes.Of(article.Route)),
        views.Card(article).Date,
        article.Category.Title,
        article.Article.Sponsor?.Label)
{
    private static readonly ViewShape Names = new("the headline", "title", "url", "date", "category", "sponsor_label");
}
