namespace StaticNews.Site.Publication;

/// <summary>The order of every list of news: newest first, ties by address.</summary>
internal sealed class NewsOrder : IComparer<LinkedArticle>
{
    public static readonly NewsOrder NewestFirst = new();

    public int Compare(LinkedArticle? x, LinkedArticle? y)
    {
        var byDate = y!.Date.CompareTo(x!.Date);
        return byDate != 0 ? byDate : x.Route.CompareTo(y.Route);
    }
}
