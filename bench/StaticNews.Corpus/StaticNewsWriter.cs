using System.Text;

namespace StaticNews.Corpus;

/// <summary>Writes the corpus as an editor of StaticNews would.</summary>
internal sealed class StaticNewsWriter(string input)
{
    public void WriteOutlet()
    {
        var settings = new StringBuilder("title: Степной вестник\ntagline: Новости востока области\nurl: https://vestnik.example/\ncategories:\n");
        foreach (var category in Lexicon.Categories)
        {
            settings.Append($"  - {{slug: {category.Slug}, title: {category.Title}}}\n");
        }

        settings.Append("imprint:\n  publisher: ООО «Степной вестник»\n  editor-in-chief: Анна Шевченко\n  age-rating: 16+\n");
        CorpusFile.Write(Path.Combine(input, "site.yml"), settings.ToString());
        foreach (var author in Terms.Authors)
        {
            CorpusFile.Write(Path.Combine(input, "authors", author.Slug + ".md"), $"---\nname: {author.Title}\nrole: корреспондент\n---\nПишет о жизни округа.\n");
        }

        foreach (var story in Terms.Stories)
        {
            CorpusFile.Write(Path.Combine(input, "stories", story.Slug + ".md"), $"---\ntitle: \"{story.Title}\"\nsummary: Следим за развитием событий.\n---\n");
        }
    }

    public void Write(Article article)
    {
        var text = new StringBuilder("---\n")
            .Append($"title: {article.Title}\n")
            .Append($"lead: {article.Lead}\n")
            .Append($"date: {article.Date:yyyy-MM-dd HH:mm}\n")
            .Append($"updated: {article.Updated:yyyy-MM-dd HH:mm}\n")
            .Append($"category: {article.Category.Slug}\n")
            .Append($"tags: [{string.Join(", ", article.Tags)}]\n")
            .Append($"authors: [{string.Join(", ", article.Authors.Select(author => author.Slug))}]\n")
            .Append($"location: {article.Location}\n")
            .Append($"type: {article.Type}\n");
        if (article.Story is { } story)
        {
            text.Append($"story: {story.Slug}\n");
        }

        CorpusFile.Write(Path.Combine(input, "articles", article.Path), text.Append("---\n\n").Append(article.Body).ToString());
    }
}
