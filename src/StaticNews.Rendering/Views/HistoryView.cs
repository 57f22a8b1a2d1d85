using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>What was changed in an article after its publication, on a page of its own.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// article: the article
/// date: when the article was published
/// revisions: the changes, newest first
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class HistoryView(LinkedArticle article, LinkedHistory history, SiteViews views)
    : View(
        Names,
        "history",
        views.Locale.Text("history"),
        new LinkView(article.Article.Title.Value, views.Path(article.Route)),
        views.Date(article.Date),
        history.Revisions.Select(revision => new RevisionView(revision, views)).ToArray(),
        views.Breadcrumbs(article.Category))
{
    private static readonly ViewShape Names = new("the history", "kind", "title", "article", "date", "revisions", "breadcrumbs");
}

/// <summary>On the page of an article: that it was changed after its publication.</summary>
/// <remarks>
/// date: when it was changed last
/// url: address of what was changed
/// </remarks>
internal sealed class HistoryNoteView(LinkedHistory history, SiteViews views) : View(Names, views.Date(history.Revisions[0].Moment), views.Path(history.Route))
{
    private static readonly ViewShape Names = new("the history", "date", "url");
}

/// <summary>One change of an article.</summary>
/// <remarks>
/// date: when it was made
/// passages: the headline, lead and paragraphs whose words were changed, in the order of the article
/// </remarks>
internal sealed class RevisionView(Revision revision, SiteViews views)
    : View(Names, views.Date(revision.Moment), revision.Passages.Select(passage => new PassageView(passage)).ToArray())
{
    private static readonly ViewShape Names = new("the change", "date", "passages");
}

/// <summary>A headline, lead or paragraph with what was struck and what was added.</summary>
/// <remarks>
/// kind: headline, lead or text
/// runs: its words, those with the same fate together
/// </remarks>
internal sealed class PassageView(Passage passage)
    : View(
        Names,
        passage.Kind switch { PassageKind.Headline => "headline", PassageKind.Lead => "lead", _ => "text" },
        passage.Runs.Select(run => new WordRunView(run)).ToArray())
{
    private static readonly ViewShape Names = new("the passage", "kind", "runs");
}

/// <summary>Words that were kept, struck or added.</summary>
/// <remarks>
/// fate: kept, removed or added
/// text: the words
/// </remarks>
internal sealed class WordRunView(WordRun run)
    : View(Names, run.Fate switch { WordFate.Removed => "removed", WordFate.Added => "added", _ => "kept" }, run.Text)
{
    private static readonly ViewShape Names = new("the words", "fate", "text");
}
