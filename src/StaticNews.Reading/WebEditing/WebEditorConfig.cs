using System.Text.Json.Nodes;
using StaticNews.Content;

namespace StaticNews.Reading.WebEditing;

/// <summary>
/// What the editor in the browser is told of a site: its repository, its forms, where files go. All of it follows from site.yml and from the
/// schemas of front matter, so it cannot ask for what reading does not know.
/// </summary>
public static class WebEditorConfig
{
    private const int LongestName = 80;

    /// <summary>The configuration of Sveltia CMS, as JSON.</summary>
    /// <param name="settings">The outlet, with an editor.</param>
    /// <param name="articles">Paths of the articles that are there, below the input: they are found where they stand.</param>
    public static string Of(SiteSettings settings, IEnumerable<string> articles)
    {
        var config = new JsonObject
        {
            ["backend"] = EditorBackend.Of(settings.WebEditor!),
            ["publish_mode"] = settings.WebEditor!.ByPullRequest ? "editorial_workflow" : "simple",
            ["site_url"] = settings.Url.AbsoluteUri,
            ["display_url"] = settings.Url.AbsoluteUri,
            ["app_title"] = settings.Title,
            ["media_folder"] = "input/media",
            ["public_folder"] = "/media",
            ["media_libraries"] = Libraries(),
            ["slug"] = new JsonObject { ["encoding"] = "unicode", ["maxlength"] = LongestName },
            ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
            ["collections"] = Widget.Array([.. ArticleFolders.Of(settings, articles), .. Others(settings)]),
        };
        return ReadableJson.Text(json => config.WriteTo(json));
    }

    /// <summary>The outlet's own pictures; those of services that sell or lend them are asked for nowhere.</summary>
    private static JsonObject Libraries() => new()
    {
        ["default"] = new JsonObject { ["config"] = new JsonObject { ["slugify_filename"] = true } },
        ["stock_assets"] = new JsonObject { ["providers"] = new JsonArray() },
    };

    private static IEnumerable<JsonObject> Others(SiteSettings settings) =>
    [
        Folder("pages", "Страницы", "страница", "two_pager", "title", EditorForms.Page(settings)),
        Folder("authors", "Авторы", "автора", "person", "name", EditorForms.Author()),
        Folder("stories", "Сюжеты", "сюжет", "timeline", "title", EditorForms.Story()),
    ];

    private static JsonObject Folder(string name, string label, string singular, string icon, string title, JsonArray fields) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["label_singular"] = singular,
        ["icon"] = icon,
        ["folder"] = "input/" + name,
        ["format"] = ArticleFolders.Format,
        ["identifier_field"] = title,
        ["slug"] = $"{{{{{title}}}}}",
        ["fields"] = fields,
    };
}
