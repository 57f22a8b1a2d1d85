using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>
/// Finds the file that a document shows: beside the document, by its path in media/, or by its bare name in media/.
/// </summary>
/// <param name="media">The files that can be shown.</param>
/// <param name="broken">Paths of those that cannot: their errors are told at the files themselves.</param>
/// <param name="routes">What lives where.</param>
internal sealed class MediaFinder(IReadOnlyList<MediaItem> media, IReadOnlyList<string> broken, RouteTable routes)
{
    private const string Folder = "media/";

    private readonly FileIndex<MediaItem> _files = new(media.Select(item => (item.Source.Path, item)));

    /// <summary>The file of a relative target; a missing or ambiguous one is reported.</summary>
    public ResolvedLink Relative(string path, SourceSpan span, LinkPlace place)
    {
        if (SitePath.Resolve(place.File.Folder, path) is not { } beside)
        {
            place.Report.Add(LinkRules.OutsideInput.At(span, path));
            return new ResolvedLink.Dead(path);
        }

        return TryRelative(path, span, place) ?? Missing(path, beside, span, place);
    }

    /// <summary>The same without a word about a missing one: <c>null</c>.</summary>
    public ResolvedLink? TryRelative(string path, SourceSpan span, LinkPlace place)
    {
        var beside = SitePath.Resolve(place.File.Folder, path);
        var inMedia = SitePath.Resolve(Folder, path);
        return Exact(beside) ?? Exact(inMedia) ?? Exact(SitePath.Resolve("", path))
            ?? OtherCase(beside, path, span, place) ?? OtherCase(inMedia, path, span, place)
            ?? ByName(path, span, place);
    }

    /// <summary>The file of a path from the site's root: one of media/ or static/. A missing one is reported, and kept as an address, for the host may have it.</summary>
    public ResolvedLink OfSite(string path, SourceSpan span, LinkPlace place)
    {
        if (TryOfSite(path, span, place) is { } found)
        {
            return found;
        }

        if (broken.Contains(path.TrimStart('/'), StringComparer.Ordinal))
        {
            return new ResolvedLink.Dead(path);
        }

        var known = _files.Nearest(path.TrimStart('/'));
        var cure = known is not null ? Cures.DidYouMean.With("/" + known) : Cures.PutFileOrCorrectAddress;
        place.Report.Add(LinkRules.MissingSiteFile.At(span, path) with { OwnCure = cure });
        return new ResolvedLink.ToRoute(new Route(path), "");
    }

    /// <summary>The same without a word about a missing one: <c>null</c>.</summary>
    public ResolvedLink? TryOfSite(string path, SourceSpan span, LinkPlace place)
    {
        var file = path.TrimStart('/');
        if (Exact(file) is { } media)
        {
            return media;
        }

        if (routes.Find(path) is not { } claim)
        {
            return OtherCase(file, path, span, place);
        }

        if (claim.Route.Path.TrimEnd('/') != path.TrimEnd('/'))
        {
            place.Report.Add(LinkRules.DifferentCase.At(span, path, claim.Route.Path));
        }

        return new ResolvedLink.ToRoute(claim.Route, "");
    }

    private ResolvedLink.ToMedia? Exact(string? path) =>
        path is not null && _files.Find(path) is { } item ? new ResolvedLink.ToMedia(item) : null;

    private ResolvedLink.ToMedia? OtherCase(string? path, string written, SourceSpan span, LinkPlace place)
    {
        if (path is null || _files.SpellingOf(path) is not { } spelling)
        {
            return null;
        }

        // The end of the right path that is as long as what was written: the part the editor can correct.
        var shown = written.StartsWith('.') || written.Length > spelling.Length ? SitePath.Relative(place.File.Folder, spelling) : spelling[^written.TrimStart('/').Length..];
        place.Report.Add(LinkRules.DifferentCase.At(span, written, written.StartsWith('/') ? "/" + shown : shown));
        return Exact(spelling);
    }

    private ResolvedLink? ByName(string path, SourceSpan span, LinkPlace place)
    {
        if (path.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        string[] named = [.. _files.Named(path).Where(file => file.StartsWith(Folder, StringComparison.Ordinal))];
        if (named.Length <= 1)
        {
            return named.Length == 0 ? null : OtherCase(named[0], path, named[0].EndsWith("/" + path, StringComparison.Ordinal), span, place);
        }

        place.Report.Add(LinkRules.AmbiguousMedia.At(span, path, string.Join(", ", named.Select(file => $"«{file[Folder.Length..]}»"))));
        return new ResolvedLink.Dead(path);
    }

    private ResolvedLink.ToMedia? OtherCase(string spelling, string written, bool isExact, SourceSpan span, LinkPlace place) =>
        isExact ? Exact(spelling) : OtherCase(spelling, written, span, place);

    private ResolvedLink.Dead Missing(string path, string beside, SourceSpan span, LinkPlace place)
    {
        if (broken.Any(file => file == beside || file.EndsWith("/" + path, StringComparison.Ordinal)))
        {
            return new ResolvedLink.Dead(path);
        }

        var known = _files.Nearest(beside) ?? _files.Nearest(Folder + path);
        var shown = known is null ? null : known.StartsWith(Folder, StringComparison.Ordinal) ? known[Folder.Length..] : SitePath.Relative(place.File.Folder, known);
        place.Report.Add(LinkRules.MissingMedia.At(span, path) with { OwnCure = shown is null ? Cures.AddFileOrCorrectName : Cures.DidYouMean.With(shown) });
        return new ResolvedLink.Dead(path);
    }
}
