using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Checks;

/// <summary>
/// Sees headlines that others will cut. Google asked for at most 110 characters until 2023 and since then for «a concise title», because long ones
/// are cut on some devices; a card of the front page on a phone has room for about 70.
/// </summary>
internal static class HeadlineCheck
{
    private const int MostInSearch = 110;
    private const int MostOnCard = 70;

    public static void Check(Article article, List<Diagnostic> report)
    {
        var (title, span) = article.Title;
        if (title.Length > MostInSearch && article.Titles.Search is null)
        {
            report.Add(DocumentRules.LongForSearch.At(span, title.Length, MostInSearch));
        }

        if (title.Length > MostOnCard && article.Titles.Card is null)
        {
            report.Add(DocumentRules.LongForCard.At(span, title.Length, MostOnCard));
        }
    }
}
