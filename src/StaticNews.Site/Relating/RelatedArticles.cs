using StaticNews.Content;

namespace StaticNews.Site.Relating;

/// <summary>
/// Finds what a reader of each article may read next: the editor's picks, then the articles that share most with it, the rarest
/// tags, stories and words counting most.
/// </summary>
internal static class RelatedArticles
{
    /// <summary>Sets <see cref="LinkedArticle.Related"/> of every article.</summary>
    /// <param name="articles">All articles, newest first.</param>
    /// <param name="listed">Those that may be related, newest first.</param>
    /// <param name="settings">How many are wanted.</param>
    /// <param name="stopWords">Words that say nothing.</param>
    /// <param name="picks">The editor's picks of each article.</param>
    public static void Set(
        IReadOnlyList<LinkedArticle> articles,
        IReadOnlyList<LinkedArticle> listed,
        RelatedSettings settings,
        IReadOnlySet<string> stopWords,
        IReadOnlyList<LinkedArticle>[] picks)
    {
        var wanted = Math.Max(settings.Count, settings.Inline > 0 ? 1 : 0);
        if (wanted == 0)
        {
            return;
        }

        var (traits, count) = ArticleTraits.Read(articles, stopWords);
        var places = PlacesOf(articles, listed);
        var index = new TraitIndex([.. traits.Where((_, article) => places[article].IsListed)], count);
        Parallel.For(0, articles.Count, () => new RelatedRanking(index, listed.Count), (article, _, ranking) =>
        {
            var (place, isListed) = places[article];
            var computed = ranking.Best(traits[article], place, isListed, wanted + picks[article].Count);
            articles[article].Related = Join(picks[article], computed, listed, wanted);
            return ranking;
        }, _ => { });
    }

    // An article that is not listed stands where it would be inserted, which is the place of the next older one.
    private static (int Place, bool IsListed)[] PlacesOf(IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedArticle> listed)
    {
        var places = new (int, bool)[articles.Count];
        var next = 0;
        for (var article = 0; article < places.Length; article++)
        {
            var isListed = next < listed.Count && listed[next] == articles[article];
            places[article] = (next, isListed);
            next += isListed ? 1 : 0;
        }

        return places;
    }

    private static LinkedArticle[] Join(
        IReadOnlyList<LinkedArticle> picks, int[] computed, IReadOnlyList<LinkedArticle> listed, int wanted)
    {
        if (picks.Count == 0)
        {
            return Array.ConvertAll(computed, number => listed[number]);
        }

        var joined = new List<LinkedArticle>(Math.Max(wanted, picks.Count));
        joined.AddRange(picks);
        foreach (var number in computed)
        {
            if (joined.Count < wanted && !joined.Contains(listed[number]))
            {
                joined.Add(listed[number]);
            }
        }

        return [.. joined];
    }
}
