using StaticNews.Site;

namespace StaticNews.Rendering.Search;

/// <summary>
/// An article with the number by which the search index knows it: its month, counted from January 1900, and its place in that month
/// from the oldest. So a new article changes no other's number.
/// </summary>
internal readonly record struct Findable(LinkedArticle Article, int Number)
{
    /// <summary>Bits of the place in a month; a month has no more articles than they can count.</summary>
    public const int PlaceBits = 13;

    public int Month => Number >> PlaceBits;

    public int Place => Number & ((1 << PlaceBits) - 1);

    /// <summary>All articles that are listed, newest first.</summary>
    public static Findable[] Of(NewsSite site)
    {
        var places = new Dictionary<int, int>();
        var findable = new Findable[site.Listed.Count];
        for (var at = findable.Length - 1; at >= 0; at--)
        {
            var article = site.Listed[at];
            var local = TimeZoneInfo.ConvertTime(article.Date, site.Settings.TimeZone);
            var month = ((local.Year - 1900) * 12) + local.Month - 1;
            var place = places[month] = places.GetValueOrDefault(month, -1) + 1;
            findable[at] = new Findable(article, (month << PlaceBits) | place);
        }

        return Array.FindAll(findable, article => article.Month >= 0 && places[article.Month] < 1 << PlaceBits);
    }
}
