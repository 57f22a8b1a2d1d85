using System.Numerics;

namespace StaticNews.Site.Relating;

/// <summary>
/// Which articles have a trait. Articles are numbered from the newest, so every list is in the order of publication.
/// Safe to read from several threads.
/// </summary>
internal sealed class TraitIndex
{
    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly int _articles;

    /// <param name="traits">The traits of each article, newest first; they learn their places.</param>
    /// <param name="count">How many traits there are.</param>
    public TraitIndex(ReadOnlySpan<Trait[]> traits, int count)
    {
        _articles = traits.Length;
        _starts = new int[count + 1];
        foreach (var ofArticle in traits)
        {
            foreach (var trait in ofArticle)
            {
                _starts[trait.Number + 1]++;
            }
        }

        for (var number = 0; number < count; number++)
        {
            _starts[number + 1] += _starts[number];
        }

        _places = new int[_starts[count]];
        Fill(traits, _starts[..count]);
    }

    /// <summary>The numbers of all articles that have a trait, newest first.</summary>
    public ReadOnlySpan<int> ArticlesWith(int trait) => _places.AsSpan(_starts[trait].._starts[trait + 1]);

    /// <summary>
    /// How much it says that two articles share a trait which so many have: one more for each halving of their number. Whole steps,
    /// so that one more article changes the weight of hardly any trait, and with it hardly any other article's related list.
    /// </summary>
    public int Rarity(int articlesWithTrait) => 1 + BitOperations.Log2((uint)_articles) - BitOperations.Log2((uint)articlesWithTrait);

    private void Fill(ReadOnlySpan<Trait[]> traits, int[] next)
    {
        for (var article = 0; article < traits.Length; article++)
        {
            foreach (ref var trait in traits[article].AsSpan())
            {
                var place = next[trait.Number]++;
                _places[place] = article;
                trait = trait with { Place = place - _starts[trait.Number] };
            }
        }
    }
}
