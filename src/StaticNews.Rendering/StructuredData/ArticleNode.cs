using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.StructuredData;

/// <summary>An article as NewsArticle or the type of schema.org that its own type names.</summary>
/// <param name="Article">The article.</param>
/// <param name="Authors">Who wrote it; none means the newsroom.</param>
/// <param name="Image">The picture it is shared with.</param>
internal sealed record ArticleNode(LinkedArticle Article, IReadOnlyList<AuthorCardView> Authors, ImageView? Image)
{
    /// <summary>The films of other hosts that it shows.</summary>
    public IEnumerable<FigurePart> FilmsElsewhere { get; init; } = [];

    /// <summary>Writes the node; <paramref name="companions"/> tells what belongs to its films, and <paramref name="updates"/> are the entries of a live blog.</summary>
    public void Write(JsonOutput json, SiteViews views, OutletNode outlet, string language, Companions companions, IReadOnlyList<LiveUpdate> updates)
    {
        var article = Article.Article;
        var url = views.Addresses.Absolute(Article.Route);
        var types = TypesOf(article);
        json.StartNode(types, url + "#article");
        json.WriteString("headline"u8, article.Titles.Search ?? article.Title.Value);
        json.WriteText("description"u8, Article.Description);
        json.WriteImage(Image, views.Addresses);
        json.WriteString("datePublished"u8, views.Date(Article.Date).Iso);
        json.WriteString("dateModified"u8, (views.Updated(article) ?? views.Date(Article.Date)).Iso);
        WriteAuthors(json, views.Addresses, outlet);
        json.WriteReference("publisher"u8, outlet.Id);
        json.WriteString("mainEntityOfPage"u8, url);
        json.WriteString("articleSection"u8, Article.Category.Title);
        json.WriteString("inLanguage"u8, language);
        json.WriteBoolean("isAccessibleForFree"u8, true);
        // Live blogs and advertising are no NewsArticle, which alone has a dateline.
        json.WriteText("dateline"u8, types[0].EndsWith("NewsArticle", StringComparison.Ordinal) ? article.Location : null);
        json.WriteNumber("wordCount"u8, article.Outline.Words);
        json.WriteText("creditText"u8, Image?.Credit);
        json.WriteText("isBasedOn"u8, Addresses.Outbound(article.CitedSource?.Url));
        json.WriteList("about"u8, Article.Tags, WriteTag);
        json.WriteList("correction"u8, views.Corrections(article), WriteCorrection);
        VideoNode.Write(json, Article, FilmsElsewhere, views.Card(Article).Image, views, companions);
        LiveUpdate.Write(json, updates, url);
        json.WriteEndObject();
    }

    /// <summary>Paid articles are advertising whatever their form. What nobody called a report is not told as one: schema.org has stricter rules for ReportageNewsArticle.</summary>
    private static string[] TypesOf(Article article) => (article.Sponsor, article.Type) switch
    {
        (null, var form) => [TypeOf(form)],
        (_, ArticleType.Live) => ["AdvertiserContentArticle", TypeOf(ArticleType.Live)],
        _ => ["AdvertiserContentArticle"],
    };

    private static string TypeOf(ArticleType? form) => form switch
    {
        ArticleType.Report => "ReportageNewsArticle",
        ArticleType.Analysis => "AnalysisNewsArticle",
        ArticleType.Opinion => "OpinionNewsArticle",
        ArticleType.Review => "ReviewNewsArticle",
        ArticleType.Explainer => "BackgroundNewsArticle",
        ArticleType.Live => "LiveBlogPosting",
        _ => "NewsArticle",
    };

    private void WriteAuthors(JsonOutput json, Addresses addresses, OutletNode outlet)
    {
        if (Authors.Count == 0)
        {
            json.WriteReference("author"u8, outlet.Id);
            return;
        }

        json.WriteList("author"u8, Authors, (writer, author) =>
        {
            writer.StartNode("Person");
            writer.WriteString("name"u8, author.Name);
            writer.WriteString("url"u8, addresses.Absolute(author.Topic.Route));
            writer.WriteEndObject();
        });
    }

    private static void WriteTag(JsonOutput json, Topic tag)
    {
        json.StartNode("Thing");
        json.WriteString("name"u8, tag.Title);
        json.WriteEndObject();
    }

    private static void WriteCorrection(JsonOutput json, CorrectionView correction)
    {
        json.StartNode("CorrectionComment");
        json.WriteString("text"u8, correction.Text);
        json.WriteString("datePublished"u8, correction.Date.Iso);
        json.WriteEndObject();
    }
}
