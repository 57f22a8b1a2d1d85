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
    private readonly (int Place, bool IsListed)[] _places;
    private readonly Trait[][] _traits;
    private readonly TraitIndex _index;
    private readonly int _wanted;

    private RelatedArticles(IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedArticle> listed, IReadOnlySet<string> stopWords, int wanted)
    {
        (_articles, _listed, _wanted) = (articles, listed, wanted);
        (_traits, var count) = ArticleTraits.Read(articles, stopWords);
        _places = PlacesOf(articles, listed);
        _index = new TraitIndex([.. _traits.Where((_, article) => _places[article].IsListed)], count);
    }

    /// <summary>Reads what all articles are about; <c>null</c> where none shall be related.</summary>
    /// <param name="articles">All articles, newest first.</param>
    /// <param name="listed">Those that may be related, newest first.</param>
    /// <param name="settings">How many are wanted.</param>
    /// <param name="stopWords">Words that say nothing.</param>
    public static RelatedArticles? Of(
        IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedArticle> listed, RelatedSettings settings, IReadOnlySet<string> stopWords)
    {
        var wanted = Math.Max(settings.Count, settings.Inline > 0 ? 1 : 0);
        return wanted == 0 ? null : new RelatedArticles(articles, listed, stopWords, wanted);
    }

    /// <summary>Sets <see cref="LinkedArticle.Related"/> of every article.</summary>
    /// <param name="picks">The editor's picks of each article.</param>
    public void Set(IReadOnlyList<LinkedArticle>[] picks) =>
        Parallel.For(0, _articles.Count, () => new RelatedRanking(_index, _listed.Count), (article, _, ranking) =>
        {
            var (place, isListed) = _places[article];
            var computed = ranking.Best(_traits[article], place, isListed, _wanted + picks[article].Count);
            _articles[article].Related = Join(picks[article], computed, _listed, _wanted);
            return ranking;
        }, _ => { });

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
