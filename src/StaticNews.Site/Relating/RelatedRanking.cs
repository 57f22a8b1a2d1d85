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
    private const int Common = 64;
    private const int Window = 24;

    private readonly int[] _scores = new int[articles];
    private readonly List<int> _scored = [];

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

        return TakeBest(isListed ? place : -1, count);
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
            if (_scores[article] == 0)
            {
                _scored.Add(article);
            }

            _scores[article] += score;
        }
    }

    private int[] TakeBest(int self, int count)
    {
        var best = new List<int>(count + 1);
        foreach (var article in _scored)
        {
            var at = best.Count;
            while (at > 0 && IsBetter(article, best[at - 1]))
            {
                at--;
            }

            if (article != self && at < count)
            {
                best.Insert(at, article);
                best.RemoveRange(Math.Min(best.Count, count), Math.Max(best.Count - count, 0));
            }
        }

        foreach (var article in _scored)
        {
            _scores[article] = 0;
        }

        _scored.Clear();
        return [.. best];
    }

    private bool IsBetter(int article, int than) =>
        _scores[article] > _scores[than] || (_scores[article] == _scores[than] && article < than);
}
