using StaticNews.Site;
using StaticNews.Site.Stemming;

namespace StaticNews.Rendering.Search;

/// <summary>The stems by which an article is found, each with the greatest of its weights (1 to 3). Not thread-safe.</summary>
internal sealed class SearchTerms
{
    private const int Headline = 3;
    private const int Subject = 2;
    private const int Text = 1;

    private readonly TextStems _stems = new();
    private readonly List<string> _read = [];

    /// <summary>The term that all articles of a category have.</summary>
    public static string OfCategory(Topic category) => "@" + category.Slug;

    /// <summary>Whether the same words would be read of an article, by a hash over all of them.</summary>
    public static void AddTo(Content.FingerprintBuilder builder, Findable found)
    {
        builder.Add(found.Number).Add(found.Article.Category.Slug);
        foreach (var (text, _) in Texts(found.Article))
        {
            builder.Add(text);
        }
    }

    public Dictionary<string, int> Of(LinkedArticle article)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal) { [OfCategory(article.Category)] = Text };
        foreach (var (text, weight) in Texts(article))
        {
            _read.Clear();
            _stems.Read(text, _read);
            foreach (var stem in _read)
            {
                terms[stem] = Math.Max(weight, terms.GetValueOrDefault(stem));
            }
        }

        return terms;
    }

    private static IEnumerable<(string Text, int Weight)> Texts(LinkedArticle article)
    {
        yield return (article.Article.Title.Value, Headline);
        foreach (var topic in article.Tags.Concat(article.Authors))
        {
            yield return (topic.Title, Subject);
        }

        yield return (article.Story?.Title ?? "", Subject);
        yield return (article.Article.Location ?? "", Subject);
        yield return (article.Article.Lead?.Value ?? "", Text);
        yield return (article.Article.Outline.Opening, Text);
        yield return (article.Category.Title, Text);
        foreach (var heading in article.Article.Outline.Headings)
        {
            yield return (heading.Text, Text);
        }
    }
}
