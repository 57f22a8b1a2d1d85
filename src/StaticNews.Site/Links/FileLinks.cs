using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Links by file, as they work on GitHub: <c>../06/remont-ulitsy.md</c>; also without .md, to a folder's index.md, or to a file shown.</summary>
internal sealed class FileLinks(FileIndex<DocumentFile> documents, MediaFinder media, RouteTable routes)
{
    private const string Extension = ".md";

    public ResolvedLink Resolve(WrittenTarget target, SourceSpan span, LinkPlace place)
    {
        var written = target.Path.Length == 0 ? "./" : target.Path;
        if (SitePath.Resolve(place.File.Folder, written) is not { } path)
        {
            return ByAddress(target, span, place) ?? Report(LinkRules.OutsideInput.At(span, written), written, place);
        }

        return ToDocument(path, written, target.Fragment, span, place)
            ?? media.TryRelative(written, span, place)
            ?? ByAddress(target, span, place)
            ?? Missing(path, written, span, place);
    }

    private ResolvedLink? ToDocument(string path, string written, string fragment, SourceSpan span, LinkPlace place)
    {
        foreach (var candidate in CandidatesOf(path))
        {
            if (documents.Find(candidate) is { } file)
            {
                return To(file, fragment, span, place);
            }
        }

        foreach (var candidate in CandidatesOf(path))
        {
            if (documents.SpellingOf(candidate) is { } spelling)
            {
                place.Report.Add(LinkRules.DifferentCase.At(span, written, SitePath.Relative(place.File.Folder, spelling)));
                return To(documents.Find(spelling)!, fragment, span, place);
            }
        }

        return null;
    }

    private static string[] CandidatesOf(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? [path]
        : [path.TrimEnd('/') + Extension, path.TrimEnd('/') + "/index" + Extension];

    private static ResolvedLink To(DocumentFile file, string fragment, SourceSpan span, LinkPlace place)
    {
        if (file.Linked is { } linked)
        {
            return OwnSiteLinks.To(linked, fragment, span, place);
        }

        if (file is { Document: { } document, Withheld: { } reason })
        {
            place.Report.Add(LinkRules.NotPublished.At(span, document.Source.DisplayPath, reason));
        }

        return new ResolvedLink.Dead(file.Path);
    }

    // Archives of other generators hold links relative to the address of the page rather than to its file.
    private ResolvedLink? ByAddress(WrittenTarget target, SourceSpan span, LinkPlace place)
    {
        var folder = place.Route.Path[..place.Route.Path.LastIndexOf('/')];
        return SitePath.Resolve(folder, target.Path) is { } path && routes.Find("/" + path) is { } claim && claim.Route.Path.TrimEnd('/') == "/" + path.TrimEnd('/')
            ? OwnSiteLinks.To(claim, claim.Route.Path, target.Fragment, span, place)
            : null;
    }

    private ResolvedLink Missing(string path, string written, SourceSpan span, LinkPlace place)
    {
        if (MeantElsewhere(written) is { } address)
        {
            return Report(LinkRules.AddressWithoutScheme.At(span, written, address), written, place);
        }

        var isMarkdown = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
        if (!isMarkdown && Path.HasExtension(path))
        {
            return media.Relative(written, span, place);
        }

        var cure = documents.Nearest(isMarkdown ? path : path.TrimEnd('/') + Extension) is { } near
            ? Cures.DidYouMean.With(SitePath.Relative(place.File.Folder, near))
            : Cures.CorrectPathOrRemoveLink;
        var mistake = LinkRules.DeadDocument.At(span, written) with { OwnCure = cure };
        return Report(isMarkdown ? mistake : mistake with { Severity = Severity.Warning }, written, place);
    }

    private static string? MeantElsewhere(string written)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var host = written.AsSpan(0, slash < 0 ? written.Length : slash);
        var at = host.IndexOf('@');
        var isHost = host.LastIndexOf('.') is var dot and > 0 && dot < host.Length - 2 && !host[..dot].EndsWith(".");
        return at > 0 && isHost ? "mailto:" + written
            : host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (isHost && slash > 0) ? "https://" + written
            : null;
    }

    private static ResolvedLink.Dead Report(Diagnostic mistake, string written, LinkPlace place)
    {
        place.Report.Add(mistake);
        return new ResolvedLink.Dead(written);
    }
}
