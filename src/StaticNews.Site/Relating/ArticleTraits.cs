namespace StaticNews.Site.Relating;

/// <summary>The traits of all articles.</summary>
/// <param name="Traits">Of each article, in the order of the articles.</param>
/// <param name="Count">How many traits there are.</param>
internal sealed record ArticleTraits(Trait[][] Traits, int Count)
{
    /// <summary>Reads all articles on all cores: each numbers what it finds by itself, and the numbers are made one afterwards.</summary>
    public static ArticleTraits Read(IReadOnlyList<LinkedArticle> articles, IReadOnlySet<string> stopWords)
    {
        var traits = new Trait[articles.Count][];
        var parts = Environment.ProcessorCount;
        var readers = new TraitReader[parts];
        Parallel.For(0, parts, part =>
        {
            var reader = readers[part] = new TraitReader(stopWords);
            for (var article = StartOf(part); article < StartOf(part + 1); article++)
            {
                traits[article] = reader.Read(articles[article]);
            }
        });

        var numbers = readers[0].Numbers;
        for (var part = 1; part < parts; part++)
        {
            Renumber(traits.AsSpan(StartOf(part)..StartOf(part + 1)), numbers.Translate(readers[part].Numbers));
        }

        return new ArticleTraits(traits, numbers.Count);

        int StartOf(int part) => (int)((long)articles.Count * part / parts);
    }

    private static void Renumber(Span<Trait[]> traits, int[] numbers)
    {
        foreach (var ofArticle in traits)
        {
            for (var i = 0; i < ofArticle.Length; i++)
            {
                ofArticle[i] = ofArticle[i] with { Number = numbers[ofArticle[i].Number] };
            }
        }
    }
}
