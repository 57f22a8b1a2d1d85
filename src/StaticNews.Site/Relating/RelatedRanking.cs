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

    private const int MostOnStack = 32;

    private readonly int[] _scores = new int[articles];

    // The articles that have a score, and one more place, so that each can be written before it is known to be new.
    private readonly int[] _scored = new int[articles + 1];
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
                AddScore(Near(sharing, trait.Place, place), trait.Weight * index.Rarity(sharing.Length));
            }
        }

        if (isListed && _scores[place] > 0)
        {
            _scores[place] = -1;
        }

        return TakeBest(count);
    }

    private static ReadOnlySpan<int> Near(ReadOnlySpan<int> sharing, int ownPlace, int article)
    {
        if (sharing.Length <= Common)
        {
            return sharing;
        }

        var middle = ownPlace;
        if (middle == Trait.Unlisted)
        {
            var found = sharing.BinarySearch(article);
            middle = found < 0 ? ~found : found;
        }

        var start = Math.Clamp(middle - Window, 0, sharing.Length - (2 * Window));
        return sharing.Slice(start, 2 * Window);
    }

    // Whether an article is met for the first time cannot be foreseen: counting it costs less than a branch.
    private void AddScore(ReadOnlySpan<int> sharing, int score)
    {
        var (scores, scored, count) = (_scores, _scored, _scoredCount);
        foreach (var article in sharing)
        {
            ref var scoreOf = ref scores[article];
            scored[count] = article;
            count += scoreOf == 0 ? 1 : 0;
            scoreOf += score;
        }

        _scoredCount = count;
    }

    private int[] TakeBest(int count)
    {
        Span<long> best = stackalloc long[Math.Min(count, MostOnStack)];
        best = count > MostOnStack ? new long[count] : best;
        best.Clear();
        var scores = _scores;
        foreach (var article in _scored.AsSpan(0, _scoredCount))
        {
            var rank = RankOf(scores[article], article);
            scores[article] = 0;
            if (rank > best[^1])
            {
                Insert(rank, best);
            }
        }

        _scoredCount = 0;
        var found = best.IndexOf(0) is var end and >= 0 ? end : count;
        var articlesOfBest = new int[found];
        for (var place = 0; place < found; place++)
        {
            articlesOfBest[place] = int.MaxValue - (int)best[place];
        }

        return articlesOfBest;
    }

    // One number to compare: the score, then the newest first. Nothing is better than no score.
    private static long RankOf(int score, int article) => ((long)score << 32) | (uint)(int.MaxValue - article);

    // The list is a handful long: moving the worse ones down is quicker than any cleverness.
    private static void Insert(long rank, Span<long> best)
    {
        var at = best.Length - 1;
        while (at > 0 && rank > best[at - 1])
        {
            best[at] = best[at - 1];
            at--;
        }

        best[at] = rank;
    }
}
