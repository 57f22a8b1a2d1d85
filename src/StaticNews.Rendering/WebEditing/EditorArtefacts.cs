using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.WebEditing;

/// <summary>Plans the files of the editor in the browser, where the outlet has one.</summary>
internal static class EditorArtefacts
{
    public static IEnumerable<Artefact> Plan(NewsSite site, WebEditor? editor, Theme theme, Addresses addresses) => editor is null ? [] :
    [
        SmallFile.Of(new Route(WebEditor.Folder), EditorFrame.Html(site, theme, addresses)),
        SmallFile.Of(new Route(WebEditor.Folder + "config.json"), editor.Config),
        .. editor.Files.List().Select(path => Shipped(editor.Files, path)),
    ];

    private static Artefact.Copied Shipped(IFileTree files, string path) =>
        new(new Route(WebEditor.Folder + path), Fingerprint.Of(files.Read(path)), files, path);
}
