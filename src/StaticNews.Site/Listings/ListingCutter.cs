namespace StaticNews.Site.Listings;

/// <summary>Cuts a list of articles into pages as <see cref="Listing"/> describes.</summary>
internal static class ListingCutter
{
    /// <param name="topic">The address of the index.</param>
    /// <param name="newestFirst">All articles.</param>
    /// <param name="perPage">Articles of a full page, at least 1.</param>
    public static Listing Cut(Route topic, LinkedArticle[] newestFirst, int perPage)
    {
        var fullPages = newestFirst.Length / perPage;
        var numbered = Math.Max(fullPages - 1, 0);
        var onIndex = newestFirst.Length - (numbered * perPage);
        var pages = new ListingPage[numbered];
        for (var number = 1; number <= numbered; number++)
        {
            var newest = newestFirst.Length - (number * perPage);
            pages[number - 1] = new ListingPage(
                number,
                new ArraySegment<LinkedArticle>(newestFirst, newest, perPage),
                number > 1 ? RouteOf(topic, number - 1) : null,
                RouteOf(topic, number + 1))
            {
                Route = RouteOf(topic, number),
            };
        }

        return new Listing
        {
            Articles = newestFirst,
            Index = new ListingPage(0, new ArraySegment<LinkedArticle>(newestFirst, 0, onIndex), numbered > 0 ? RouteOf(topic, numbered) : null, null) { Route = topic },
            Pages = pages,
            NextPage = numbered > 0 ? RouteOf(topic, numbered + 1) : null,
        };
    }

    private static Route RouteOf(Route topic, int number) => new($"{topic.Path}page/{number}/");
}
