using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.WebEditing;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// <c>/sw.js</c>: names the files that a page needs to look right and hands over to the theme's <c>js/worker.js</c>. It stands at the
/// root because a worker sees only requests below its own address. Where the outlet wants none, it takes away the one that readers
/// may have from before; so the address answers for good.
/// </summary>
internal static class ServiceWorker
{
    private const string Script = "js/worker.js";

    // With Trusted Types a worker may import only what a policy has let pass.
    private const string Policy = """self.trustedTypes?.createPolicy("default", { createScriptURL: (address) => address });""";

    private const string Farewell = """
        addEventListener("install", () => skipWaiting());
        addEventListener("activate", (event) => event.waitUntil((async () => {
          for (const name of await caches.keys()) await caches.delete(name);
          await registration.unregister();
        })()));

        """;

    public static Artefact Plan(SiteSettings settings, Theme theme, Addresses addresses) =>
        SmallFile.Of(FixedRoutes.Worker, settings.Offline && theme.Assets.Find(Script) is { } script ? Text(settings, theme, script, addresses) : Farewell);

    private static string Text(SiteSettings settings, Theme theme, ThemeAsset script, Addresses addresses)
    {
        var files = theme.Assets.Files.Where(file => file != script && IsOfPages(file.Source)).Select(file => addresses.Path(file.Route));
        var kept = SmallFile.Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("offline"u8, addresses.Path(FixedRoutes.Offline));
            json.WriteString("assets"u8, addresses.Path(new Route("/assets/")));
            if (settings.WebEditor is not null)
            {
                json.WriteString("admin"u8, addresses.Path(new Route(WebEditor.Folder)));
            }

            json.WriteStartArray("files"u8);
            foreach (var file in files)
            {
                json.WriteStringValue(file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return $"""
            {Policy}
            self.site = {kept};
            importScripts("{addresses.Path(script.Route)}");

            """;
    }

    /// <summary>Pictures, fonts and the stylesheets of rarer pages are kept when they are first seen.</summary>
    private static bool IsOfPages(string source) => source is "css/site.css" or "css/lists.css" or "css/maps.css" || Path.GetExtension(source) == ".js";
}
