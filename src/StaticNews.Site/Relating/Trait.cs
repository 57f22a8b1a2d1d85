namespace StaticNews.Site.Relating;

/// <summary>Something an article may share with another: a tag, its story, its category or a word.</summary>
/// <param name="Number">Which one, from 0.</param>
/// <param name="Weight">How much it says about the article it was found in.</param>
internal readonly record struct Trait(int Number, int Weight)
{
    public const int Unlisted = -1;

    /// <summary>The article's place among all that have the trait; see <see cref="TraitIndex.ArticlesWith"/>.</summary>
    public int Place { get; init; } = Unlisted;
}
