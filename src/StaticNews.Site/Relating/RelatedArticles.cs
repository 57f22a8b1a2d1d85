using StaticNews.Content;

namespace StaticNews.Site.Relating;

/// <summary>
/// Finds what a reader of each article may read next: the editor's picks, then the articles that share most with it, the rarest
/// tags, stories and words counting most.
/// </summary>
internal sealed class RelatedArticles
{
    private readonly IReadOnlyList<LinkedArticle> _articles;
    private readonly IReadOnlyList<LinkedArticle> _listed;
    private readonly int _wanted;
    private readonly Func<KnownRelations> _rank;

    private RelatedArticles(IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedArticle> listed, IReadOnlySet<string> stopWords, int wanted, KnownRelations? known)
    {
        (_articles, _listed, _wanted) = (articles, listed, wanted);
        var places = PlacesOf(articles, listed);
        var subjects = SubjectsKey.Of(articles, places, stopWords, wanted);
        if (known?.Subjects == subjects)
        {
            _rank = () => known;
            return;
        }

        var (traits, count) = ArticleTraits.Read(articles, stopWords);
        var index = new TraitIndex([.. traits.Where((_, article) => places[article].IsListed)], count);
        _rank = () => new KnownRelations(subjects, Rank(traits, index, places));
    }

    /// <summary>Reads what all articles are about; <c>null</c> where none shall be related.</summary>
    /// <param name="articles">All articles, newest first.</param>
    /// <param name="listed">Those that may be related, newest first.</param>
    /// <param name="settings">How many are wanted.</param>
    /// <param name="options">Words that say nothing, and what was computed before.</param>
    public static RelatedArticles? Of(IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedArticle> listed, SiteSettings settings, LinkOptions options)
    {
        var wanted = Math.Max(settings.Related.Count, settings.Related.Inline > 0 ? 1 : 0);
        return wanted == 0 ? null : new RelatedArticles(articles, listed, options.StopWords ?? StopWords.For(settings.Language), wanted, options.Relations);
    }

    /// <summary>Sets <see cref="LinkedArticle.Related"/> of every article, and says what was computed for it.</summary>
    /// <param name="picks">The editor's picks of each article.</param>
    public KnownRelations Set(IReadOnlyList<LinkedArticle>[] picks)
    {
        var relations = _rank();
        for (var article = 0; article < _articles.Count; article++)
        {
            _articles[article].Related = Join(picks[article], relations.Best[article], _listed, _wanted);
        }

        return relations;
    }

    // Of an article with picks more are computed, because some of the best may be picked already.
    private int[][] Rank(Trait[][] traits, TraitIndex index, (int Place, bool IsListed)[] places)
    {
        var best = new int[_articles.Count][];
        Parallel.For(0, best.Length, () => new RelatedRanking(index, _listed.Count), (article, _, ranking) =>
        {
            var (place, isListed) = places[article];
            best[article] = ranking.Best(traits[article], place, isListed, _wanted + _articles[article].Article.Related.Count);
            return ranking;
        }, _ => { });
        return best;
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
