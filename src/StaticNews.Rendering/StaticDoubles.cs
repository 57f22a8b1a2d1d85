using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Rendering;

/// <summary>
/// Files of static/ at addresses that are known only when all is planned: of the theme's files and pictures, whose names change with their
/// bytes, of sitemaps by month, and of what is compressed.
/// </summary>
internal static class StaticDoubles
{
    private const string Folder = "static/";
    private const string Sitemaps = "/sitemaps/";

    /// <summary>The artefacts without those files, which are reported.</summary>
    /// <param name="byRoute">By route, so that two at one route stand beside each other.</param>
    /// <param name="input">The folder that files of static/ are copied from.</param>
    /// <param name="report">Where they are told.</param>
    public static Artefact[] TakeOut(Artefact[] byRoute, IFileTree input, ICollection<Diagnostic> report)
    {
        HashSet<Artefact> doubles = [.. byRoute.Where((artefact, place) => IsStatic(artefact, input) && HasDouble(byRoute, place))];
        foreach (var file in doubles.Cast<Artefact.Copied>())
        {
            report.Add(RouteRules.StaticCollision.At(SourceSpan.WholeFile(input.Display(file.Path)), file.Route.Path, OwnerOf(file.Route.Path)));
        }

        return doubles.Count == 0 ? byRoute : Array.FindAll(byRoute, artefact => !doubles.Contains(artefact));
    }

    private static bool IsStatic(Artefact artefact, IFileTree input) =>
        artefact is Artefact.Copied copied && copied.Tree == input && copied.Path.StartsWith(Folder, StringComparison.Ordinal);

    private static bool HasDouble(Artefact[] byRoute, int place) =>
        (place > 0 && byRoute[place - 1].Route == byRoute[place].Route) || (place + 1 < byRoute.Length && byRoute[place + 1].Route == byRoute[place].Route);

    private static Phrase OwnerOf(string path) =>
        path.EndsWith(CompressedFiles.Gz, StringComparison.Ordinal) || path.EndsWith(CompressedFiles.Br, StringComparison.Ordinal) ? Owners.Compressed
        : path.StartsWith(CachePolicy.HashedFolder, StringComparison.Ordinal) ? Owners.Assets
        : path.StartsWith(Sitemaps, StringComparison.Ordinal) ? Owners.Sitemaps
        : Owners.Pages;
}
