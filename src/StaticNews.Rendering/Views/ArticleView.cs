using StaticNews.Content;
using StaticNews.Rendering.Machines.Calendars;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An article on its own page.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// url: its address
/// absolute_url: its address with the host, for paper
/// title: the headline
/// lead: the standfirst
/// kicker: the kind of article in words, unless it is a report
/// category: the category
/// tags: its tags
/// authors: who wrote it
/// date: when it was published
/// updated: when it was changed last, where that is later
/// history: what was changed in it after publication, and where that is shown
/// location: where it was written
/// image: the picture above the text
/// body: its text, drawn
/// corrections: what was corrected, as front matter lists it
/// sponsor: who paid for it
/// source: what it is based on
/// story: its place in a continuing story
/// event: what it invites to
/// related: articles on the same subject
/// reading_minutes: how long reading takes
/// toc: its headings, in long reads only
/// type: report, analysis, opinion, interview, review, explainer or live
/// expired: whether its time has passed
/// draft: whether readers cannot see it yet
/// scheduled: whether its time has not come
/// words: length of the text
/// breadcrumbs: the way from the front page, without the page itself
/// live: what stands above the entries of a live blog
/// lite: its address in the text-only edition
/// share: its address as networks take it in the query of their own
/// extra: front matter that the program does not know, by its keys; an absent one is null
/// </remarks>
internal sealed class ArticleView(LinkedArticle article, SiteViews views, Html body, ImageView? image, IReadOnlyList<AuthorCardView> authors, LiveBlogView? live)
    : View(
        Names,
        "article",
        views.Path(article.Route),
        views.Addresses.Absolute(article.Route),
        article.Article.Title.Value,
        article.Article.Lead?.Value,
        views.Kicker(article.Article.Type),
        views.Link(article.Category),
        views.Links(article.Tags),
        authors,
        views.Card(article).Date,
        views.Updated(article.Article),
        article.History is { } history ? new HistoryNoteView(history, views) : null,
        article.Article.Location,
        image,
        body,
        views.Corrections(article.Article),
        article.Article.Sponsor is { } sponsor ? new SponsorView(sponsor) : null,
        article.Article.CitedSource is { } source ? new SourceView(source) : null,
        article.Story is { } story ? new StoryPlaceView(article, story, views) : null,
        article.Article.Event is { } told ? new EventView(told, EventCalendar.Announces(article) ? views.Path(EventCalendar.Of(article.Route)) : null, views) : null,
        views.Cards(article.Related),
        ReadingMinutes(article.Article.Outline.Words),
        Contents(article.Article.Outline),
        SiteViews.TypeName(article.Article.Type),
        article.State == PublicationState.Expired,
        article.State == PublicationState.Draft,
        article.State == PublicationState.Scheduled,
        article.Article.Outline.Words,
        views.Breadcrumbs(article.Category),
        live,
        views.Path(LiteRoutes.Of(article.Route)),
        Uri.EscapeDataString(views.Addresses.Absolute(article.Route)),
        ExtraView.Of(article.Article.Extra))
{
    private const int WordsPerMinute = 180;
    private const int LongRead = 900;
    private const int ContentsFrom = 3;

    private static readonly ViewShape Names = new(
        "the article", "kind", "url", "absolute_url", "title", "lead", "kicker", "category", "tags", "authors", "date", "updated", "history", "location",
        "image", "body", "corrections", "sponsor", "source", "story", "event", "related", "reading_minutes", "toc", "type", "expired", "draft",
        "scheduled", "words", "breadcrumbs", "live", "lite", "share", "extra");

    private static int ReadingMinutes(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);

    private static HeadingView[] Contents(BodyOutline outline) =>
        outline.Words >= LongRead && outline.Headings.Count >= ContentsFrom
            ? [.. outline.Headings.Where(heading => heading.Level <= 3).Select(heading => new HeadingView(heading))]
            : [];
}
