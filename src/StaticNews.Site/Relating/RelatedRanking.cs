namespace StaticNews.Site.Relating;

/// <summary>
/// Scores the articles that share traits with one article and keeps the best. One of these serves one thread, article after article.
/// </summary>
/// <param name="index">Who has which trait.</param>
/// <param name="articles">How many articles there are.</param>
internal sealed class RelatedRanking(TraitIndex index, int articles)
{
    // Of a trait that many have only the articles published around this one count: readers want what belongs to the same days, the
    // work for an article has a bound whatever the size of the archive, and a new article cannot disturb the lists of old ones.
    private const int Common = 48;
    private const int Window = 16;

    private readonly int[] _scores = new int[articles];
    private readonly int[] _scored = new int[articles];
    private int _scoredCount;

    /// <summary>The numbers of the best related articles: highest score first, the newest first among equals.</summary>
    /// <param name="traits">What the article is about.</param>
    /// <param name="place">Its own number, or where it would stand among the others.</param>
    /// <param name="isListed">Whether it is one of them, and must not be found itself.</param>
    /// <param name="count">How many at most.</param>
    public int[] Best(Trait[] traits, int place, bool isListed, int count)
    {
        foreach (var trait in traits)
        {
            var sharing = index.ArticlesWith(trait.Number);
            if (sharing.Length > 0)
            {
                AddScore(Near(sharing, place), trait.Weight * index.Rarity(sharing.Length));
            }
        }

        if (isListed && _scores[place] > 0)
        {
            _scores[place] = -1;
        }

        return TakeBest(count);
    }

    private static ReadOnlySpan<int> Near(ReadOnlySpan<int> sharing, int place)
    {
        if (sharing.Length <= Common)
        {
            return sharing;
        }

        var found = sharing.BinarySearch(place);
        var middle = found < 0 ? ~found : found;
        var start = Math.Clamp(middle - Window, 0, sharing.Length - (2 * Window));
        return sharing.Slice(start, 2 * Window);
    }

    private void AddScore(ReadOnlySpan<int> sharing, int score)
    {
        foreach (var article in sharing)
        {
            ref var scoreOf = ref _scores[article];
            if (scoreOf == 0)
            {
                _scored[_scoredCount++] = article;
            }

            scoreOf += score;
        }
    }

    private int[] TakeBest(int count)
    {
        Span<(int Score, int Article)> best = new (int, int)[count];
        var found = 0;
        foreach (var article in _scored.AsSpan(0, _scoredCount))
        {
            var candidate = (_scores[article], article);
            _scores[article] = 0;
            if (candidate.Item1 > 0 && (found < count || IsBetter(candidate, best[count - 1])))
            {
                found = Insert(candidate, best, found);
            }
        }

        _scoredCount = 0;
        var articlesOfBest = new int[found];
        for (var rank = 0; rank < found; rank++)
        {
            articlesOfBest[rank] = best[rank].Article;
        }

        return articlesOfBest;
    }

    // The list is a handful long: moving the worse ones down is quicker than any cleverness.
    private static int Insert((int Score, int Article) candidate, Span<(int Score, int Article)> best, int found)
    {
        var kept = Math.Min(found, best.Length - 1);
        var at = kept;
        while (at > 0 && IsBetter(candidate, best[at - 1]))
        {
            best[at] = best[at - 1];
            at--;
        }

        best[at] = candidate;
        return kept + 1;
    }

    private static bool IsBetter((int Score, int Article) one, (int Score, int Article) other) =>
        one.Score > other.Score || (one.Score == other.Score && one.Article < other.Article);
}
