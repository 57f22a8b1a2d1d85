using System.Text;

namespace StaticNews.Corpus;

/// <summary>
/// Writes the same corpus as a Hugo site: sections become taxonomies, and three more taxonomies stand for the archive by year,
/// month and day, which Hugo has no other way to page through.
/// </summary>
internal sealed class HugoWriter(string site)
{
    public void WriteOutlet()
    {
        foreach (var category in Lexicon.Categories)
        {
            WriteTerm("categories", category, $"url: /{category.Slug}/\n");
        }

        foreach (var author in Terms.Authors)
        {
            WriteTerm("authors", author, "");
        }

        foreach (var story in Terms.Stories)
        {
            WriteTerm("stories", story, "");
        }
    }

    public void Write(Article article)
    {
        var text = new StringBuilder("---\n")
            .Append($"title: {article.Title}\n")
            .Append($"description: {article.Lead}\n")
            .Append($"slug: {article.Slug}\n")
            .Append($"date: {article.Date:yyyy-MM-dd'T'HH:mm:ss}+05:00\n")
            .Append($"lastmod: {article.Updated:yyyy-MM-dd'T'HH:mm:ss}+05:00\n")
            .Append($"categories: [{article.Category.Slug}]\n")
            .Append($"tags: [{string.Join(", ", article.Tags)}]\n")
            .Append($"authors: [{string.Join(", ", article.Authors.Select(author => author.Slug))}]\n")
            .Append($"location: {article.Location}\n")
            .Append($"genre: {article.Type}\n")
            .Append($"years: [\"{article.Date:yyyy}\"]\n")
            .Append($"months: [\"{article.Date:yyyy-MM}\"]\n")
            .Append($"days: [\"{article.Date:yyyy-MM-dd}\"]\n");
        if (article.Story is { } story)
        {
            text.Append($"stories: [{story.Slug}]\n");
        }

        CorpusFile.Write(Path.Combine(site, "content", "articles", article.Path), text.Append("---\n\n").Append(article.Body).ToString());
    }

    private void WriteTerm(string taxonomy, Term term, string more) =>
        CorpusFile.Write(Path.Combine(site, "content", taxonomy, term.Slug, "_index.md"), $"---\ntitle: \"{term.Title}\"\n{more}---\n");
}
