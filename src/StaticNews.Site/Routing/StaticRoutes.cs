using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Routing;

/// <summary>Files of static/ go to the site's root as they are, unless they would overwrite something that the site makes.</summary>
internal static class StaticRoutes
{
    private const string Folder = "static/";

    /// <summary>The files that may be copied, by path; the others are reported.</summary>
    public static IReadOnlyList<SourceFile> Take(IReadOnlyList<SourceFile> files, RouteTable routes, List<Diagnostic> report)
    {
        var copied = new List<SourceFile>(files.Count);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var route = Of(file);
            if (routes.Take(new Claim(route, file.DisplayPath)) is { } holder)
            {
                report.Add(Conflict(route, SourceSpan.WholeFile(file.DisplayPath), holder));
            }
            else
            {
                copied.Add(file);
            }
        }

        return copied;
    }

    private static Diagnostic Conflict(Route route, SourceSpan place, Claim holder) =>
        string.Equals(route.Path.TrimEnd('/'), holder.Route.Path.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            ? RouteRules.StaticCollision.At(place, holder.Route.Path, holder.Owner)
            : RouteRules.FileAgainstFolder.At(place, route.Path, holder.Owner, holder.Route.Path);

    /// <summary>Where a file of static/ lives.</summary>
    public static Route Of(SourceFile file)
    {
        var path = ComposedText.Of(file.Path);
        var below = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
        return below == "index.html" || below.EndsWith("/index.html", StringComparison.Ordinal)
            ? new Route("/" + below[..^"index.html".Length])
            : new Route("/" + below);
    }
}
