using StaticNews.Content;

namespace StaticNews.Site.Relating;

/// <summary>A hash over all that <see cref="RelatedArticles"/> looks at. Topics count by where they live: each has an address of its own.</summary>
internal static class SubjectsKey
{
    /// <param name="articles">All articles, newest first.</param>
    /// <param name="places">Where each stands among those that may be related.</param>
    /// <param name="stopWords">Words that say nothing.</param>
    /// <param name="wanted">How many are wanted for each.</param>
    public static Fingerprint Of(IReadOnlyList<LinkedArticle> articles, (int Place, bool IsListed)[] places, IReadOnlySet<string> stopWords, int wanted)
    {
        var key = new FingerprintBuilder();
        key.Add(typeof(SubjectsKey).Module.ModuleVersionId.ToString()).Add(wanted).Add(stopWords.Count);
        foreach (var word in stopWords.Order(StringComparer.Ordinal))
        {
            key.Add(word);
        }

        for (var article = 0; article < articles.Count; article++)
        {
            Add(key, articles[article], places[article].IsListed);
        }

        return key.Finish();
    }

    private static void Add(FingerprintBuilder key, LinkedArticle article, bool isListed)
    {
        key.Add(isListed).Add(article.Article.Related.Count).Add(article.Article.Title.Value).Add(article.Description);
        key.Add(article.Category.Route.Path).Add(article.Story?.Route.Path).Add(article.Tags.Count);
        for (var i = 0; i < article.Tags.Count; i++)
        {
            key.Add(article.Tags[i].Route.Path);
        }
    }
}
