using System.Text.Json.Nodes;
using StaticNews.Content;

namespace StaticNews.Reading.WebEditing;

/// <summary>
/// The lists in which the editor in the browser shows articles. It finds files by the form of their paths, so each form that the archive has
/// gets a list; new articles go into the folder of their month, where <c>new article</c> puts them too.
/// </summary>
internal static class ArticleFolders
{
    /// <summary>How <c>editor.js</c> reads and writes front matter.</summary>
    public const string Format = "news";

    private const string Folder = "articles/";
    private const string Index = "index";

    /// <summary>
    /// Uploaded files go into a folder named after the article. That is right where the article lies in it too; from a file beside that folder
    /// they are not found.
    /// </summary>
    private const string Beside = "";

    private static readonly string[] Folders = ["{{date | date('YYYY')}}", "{{date | date('MM')}}", "{{date | date('DD')}}"];

    /// <summary>The first is the one that new articles go to.</summary>
    public static IEnumerable<JsonObject> Of(SiteSettings settings, IEnumerable<string> articles)
    {
        var usual = new Form(2, IsIndex: false);
        var others = articles.Select(FormOf).Where(form => form != usual && form.Depth <= Folders.Length).Distinct()
            .OrderBy(form => form.Depth).ThenBy(form => form.IsIndex).Select((form, index) => List(settings, form, index + 2));
        return others.Prepend(List(settings, usual, 1));
    }

    private static JsonObject List(SiteSettings settings, Form form, int number) => new()
    {
        ["name"] = number == 1 ? "articles" : $"articles-{number}",
        ["label"] = number == 1 ? "Статьи" : $"Статьи: {form.Example}",
        ["label_singular"] = "статья",
        ["icon"] = "article",
        ["folder"] = "input/articles",
        ["path"] = string.Join('/', [.. Folders[..form.Depth], "{{slug}}", .. form.IsIndex ? [Index] : Array.Empty<string>()]),
        ["media_folder"] = form.IsIndex ? Beside : "{{media_folder}}",
        ["public_folder"] = form.IsIndex ? Beside : "{{public_folder}}",
        ["format"] = Format,
        ["create"] = number == 1,
        ["slug"] = "{{title}}",
        ["sortable_fields"] = Newest(),
        ["fields"] = EditorForms.Article(settings),
    };

    private static JsonObject Newest() => new()
    {
        ["fields"] = Widget.Array([JsonValue.Create("date"), JsonValue.Create("title")]),
        ["default"] = new JsonObject { ["field"] = "date", ["direction"] = "descending" },
    };

    private static Form FormOf(string path)
    {
        var names = Path.ChangeExtension(path[Folder.Length..], null).Split('/');
        return names is [.., _, Index] ? new Form(names.Length - 2, IsIndex: true) : new Form(names.Length - 1, IsIndex: false);
    }

    /// <param name="Depth">How many folders lead to the article.</param>
    /// <param name="IsIndex">Whether it has a folder of its own with its pictures.</param>
    private readonly record struct Form(int Depth, bool IsIndex)
    {
        public string Example => string.Join('/', [.. new[] { "2026", "11", "24" }[..Depth], IsIndex ? "имя/index.md" : "имя.md"]);
    }
}
