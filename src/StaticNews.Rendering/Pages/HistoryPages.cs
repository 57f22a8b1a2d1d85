using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>For each article that was changed after its publication a page of what was changed, for readers and not for search engines.</summary>
internal static class HistoryPages
{
    public static Artefact[] Plan(PagePress press) =>
        PagePress.PlanAll([.. press.Site.Articles.Where(article => article.History is not null)], article => Page(article, article.History!, press));

    private static Artefact.Drawn Page(LinkedArticle article, LinkedHistory history, PagePress press) => press.Page(history.Route, "history", () => press.Articles.Of(article, history), () =>
    {
        var title = $"{press.Views.Locale.Text("history")}: {article.Article.Title.Value}";
        var head = new HeadPlan(press.Heads.TitleOf(title), null, history.Route) { NoIndex = true };
        return new PageViews(new HistoryView(article, history, press.Views), press.Heads.Of(head));
    });
}
