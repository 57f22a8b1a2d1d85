using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Routing;

/// <summary>
/// Gives documents their addresses and keeps each address for one. Ask in ordinal order of the files' paths: the first keeps an
/// address that two want, the second is reported and has no page.
/// </summary>
internal sealed class DocumentRoutes
{
    private readonly SiteSettings _settings;
    private readonly RouteTable _routes;
    private readonly List<Diagnostic> _report;
    private readonly OwnSite _own;
    private readonly PermalinkPattern _pattern;

    public DocumentRoutes(SiteSettings settings, OwnSite own, RouteTable routes, List<Diagnostic> report)
    {
        (_settings, _routes, _report, _own) = (settings, routes, report, own);
        _pattern = Check(settings.Permalink);
    }

    /// <summary>Where an article lives by its «permalink:» or the site's pattern. Safe to ask from any thread.</summary>
    public Route Of(PermalinkFields fields)
    {
        if (fields.Article.Permalink is { } own)
        {
            if (_own.PathOfValue(own.Value) is { } path && SitePath.Page(path.Contains('{') ? new PermalinkPattern(path).PathOf(fields) : path) is { } route)
            {
                return route;
            }

            lock (_report)
            {
                _report.Add(RouteRules.InvalidPath.At(own.Span, own.Value));
            }
        }

        return SitePath.Page(_pattern.PathOf(fields)) ?? SitePath.Page(new PermalinkPattern(PermalinkPattern.Default).PathOf(fields))!.Value;
    }

    /// <summary>Where a standing page lives; one with an impossible address is reported and lives under the name of its file.</summary>
    public Route Of(Page page)
    {
        if (_own.PathOfValue(page.Address.Value) is { } path && SitePath.Page(path) is { } route)
        {
            return route;
        }

        _report.Add(RouteRules.InvalidPath.At(page.Address.Span, page.Address.Value));
        return new Route($"/{Slug.From(Path.GetFileNameWithoutExtension(page.Source.Path))}/");
    }

    /// <summary>Takes the address of a document; reports at <paramref name="place"/> and returns false where another has it.</summary>
    public bool Take(LinkedDocument document, object owner, SourceSpan place)
    {
        var route = document.Route;
        var reservedFor = document is Topic ? null : ReservedRoutes.OwnerOf(route, _routes);
        var holder = reservedFor is null ? _routes.Take(new Claim(route, owner, document)) : null;
        if (reservedFor is null && holder is null)
        {
            return true;
        }

        _report.Add(reservedFor is not null ? RouteRules.Reserved.At(place, route.Path, reservedFor) : Conflict(route, place, holder!));
        return false;
    }

    private static Diagnostic Conflict(Route route, SourceSpan place, Claim holder) =>
        holder.Reserved ? RouteRules.Reserved.At(place, route.Path, holder.Owner)
        : holder.Route == route ? RouteRules.Collision.At(place, route.Path, holder.Owner)
        : string.Equals(holder.Route.Path, route.Path, StringComparison.OrdinalIgnoreCase) ? RouteRules.CaseCollision.At(place, route.Path, holder.Owner, holder.Route.Path)
        : RouteRules.FileAgainstFolder.At(place, route.Path, holder.Owner, holder.Route.Path);

    private PermalinkPattern Check(Located<string> written)
    {
        var place = written.Span.File is null ? SourceSpan.WholeFile(_settings.Source.DisplayPath) : written.Span;
        var pattern = new PermalinkPattern(written.Value);
        foreach (var unknown in pattern.Unknown)
        {
            _report.Add(RouteRules.UnknownPlaceholder.At(place, unknown, string.Join(", ", PermalinkPattern.Names.Select(name => $"{{{name}}}"))));
        }

        if (pattern.Unknown.Count == 0 && !pattern.NamesTheArticle)
        {
            _report.Add(RouteRules.PatternNamesNoArticle.At(place, written.Value));
        }

        var isPath = SitePath.Page(written.Value) is not null;
        if (!isPath)
        {
            _report.Add(RouteRules.InvalidPath.At(place, written.Value));
        }

        return isPath && pattern.Unknown.Count == 0 && pattern.NamesTheArticle ? pattern : new PermalinkPattern(PermalinkPattern.Default);
    }
}
