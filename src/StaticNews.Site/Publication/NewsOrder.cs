namespace StaticNews.Site.Publication;

/// <summary>The order of every list of news: newest first, ties by address.</summary>
internal static class NewsOrder
{
    public static void SortNewestFirst(LinkedArticle[] articles) =>
        Sort(articles, static article => -article.Date.UtcTicks, static (one, other) => one.Route.CompareTo(other.Route));

    /// <summary>Sorts by a moment, given as a number, and those of one moment by something else.</summary>
    public static void Sort<T>(T[] items, Converter<T, long> momentOf, Comparison<T> ties)
    {
        var moments = Array.ConvertAll(items, momentOf);
        Array.Sort(moments, items);
        for (var start = 0; start < items.Length;)
        {
            var count = 1;
            while (start + count < items.Length && moments[start + count] == moments[start])
            {
                count++;
            }

            items.AsSpan(start, count).Sort(ties);
            start += count;
        }
    }
}
