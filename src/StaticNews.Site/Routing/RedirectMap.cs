using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Publication;

namespace StaticNews.Site.Routing;

/// <summary>Gathers old addresses from redirects.yml and «redirect-from», and leads each straight to where its chain ends.</summary>
/// <param name="routes">What lives where.</param>
/// <param name="own">The site's address.</param>
/// <param name="withheld">Articles that will live somewhere, without final slashes.</param>
/// <param name="report">Where mistakes go.</param>
internal sealed class RedirectMap(RouteTable routes, OwnSite own, IReadOnlyDictionary<string, KeptArticle> withheld, List<Diagnostic> report)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds what people wrote: redirects.yml counts before «redirect-from», and that in the order of files.</summary>
    public void AddAll(IReadOnlyList<Redirect> redirects, IEnumerable<LinkedArticle> articles, IEnumerable<LinkedPage> pages)
    {
        foreach (var redirect in redirects.OrderBy(redirect => (redirect.From.Span.Line, redirect.From.Span.Column)))
        {
            Add(redirect.From, redirect.To.Value);
        }

        var fromDocuments = articles.Select(article => (article.Article.Source.Path, article.Article.RedirectFrom, article.Route))
            .Concat(pages.Select(page => (page.Page.Source.Path, page.Page.RedirectFrom, page.Route)))
            .Where(document => document.RedirectFrom.Count > 0)
            .OrderBy(document => document.Path, StringComparer.Ordinal);
        foreach (var (_, from, route) in fromDocuments)
        {
            foreach (var old in from)
            {
                Add(old, route.Path);
            }
        }
    }

    /// <summary>Adds a redirect as someone wrote it; one over a live page or over an earlier redirect is reported and left out.</summary>
    public void Add(Located<string> from, string to)
    {
        var path = own.PathOfValue(from.Value);
        var query = path?.IndexOf('?', StringComparison.Ordinal) is { } mark and > 0 ? mark : path?.Length ?? 0;
        if (path is null || SitePath.Decode(path[..query]) is not { } decoded || Route.IsHidden(decoded))
        {
            report.Add(RouteRules.InvalidPath.At(from.Span, from.Value) with { Severity = Severity.Warning });
            return;
        }

        // WordPress kept old addresses in the query: «/?p=12» is another address than the page «/».
        decoded += Uri.UnescapeDataString(path[query..]);
        if (Live(decoded) is { } page)
        {
            report.Add(RouteRules.RedirectOverPage.At(from.Span, decoded, page.Owner));
        }
        else if (!_entries.TryAdd(KeyOf(decoded), new Entry(decoded, to, from.Span)))
        {
            var earlier = _entries[KeyOf(decoded)];
            report.Add(RouteRules.DuplicateRedirect.At(from.Span, decoded, earlier.To, earlier.Span));
        }
    }

    /// <summary>Whether whoever asks for an address is answered, by a page or by a redirect; capital letters make no difference to many hosts.</summary>
    public bool Answers(string path) => routes.Find(path) is not null || _entries.ContainsKey(KeyOf(path));

    /// <summary>Where people led an address, as they wrote it; <c>null</c> where nobody did.</summary>
    public string? TargetOf(string path) => _entries.GetValueOrDefault(KeyOf(path))?.To;

    /// <summary>Leads an address that was published to where its article lives now, unless it is answered already.</summary>
    public void AddMoved(string from, string to, SourceSpan place)
    {
        if (!Answers(from))
        {
            _entries.Add(KeyOf(from), new Entry(from, to, place));
        }
    }

    /// <summary>All redirects by old address; those that lead in circles are reported and left out.</summary>
    public IReadOnlyList<LinkedRedirect> Flatten()
    {
        var flattened = new List<LinkedRedirect>(_entries.Count);
        foreach (var entry in _entries.Values.OrderBy(entry => entry.From, StringComparer.Ordinal))
        {
            if (EndOf(entry) is { } end)
            {
                flattened.Add(new LinkedRedirect(entry.From, end));
            }
        }

        return flattened;
    }

    private string? EndOf(Entry first)
    {
        var way = new List<string> { first.From };
        for (var entry = first; ;)
        {
            if (own.PathOf(entry.To) is not { } path)
            {
                return entry.To;
            }

            var suffixAt = path.AsSpan().IndexOfAny('?', '#') is var found and >= 0 ? found : path.Length;
            var decoded = SitePath.Decode(path[..suffixAt]) ?? path[..suffixAt];
            if (Live(decoded) is { } page)
            {
                return page.Route.Path + path[suffixAt..];
            }

            if (!_entries.TryGetValue(KeyOf(decoded), out var next))
            {
                report.Add(Nothing(first, decoded));
                return decoded + path[suffixAt..];
            }

            way.Add(decoded);
            if (way.SkipLast(1).Any(before => KeyOf(before) == KeyOf(decoded)))
            {
                report.Add(RouteRules.RedirectLoop.At(first.Span, first.From, string.Join(" → ", way)));
                return null;
            }

            entry = next;
        }
    }

    private Diagnostic Nothing(Entry first, string path)
    {
        if (withheld.TryGetValue(KeyOf(path), out var later))
        {
            return LinkRules.NotPublished.At(first.Span, later.Article.Source.DisplayPath, later.ReasonToWithhold);
        }

        var cure = routes.Nearest(path) is { } near ? Cures.DidYouMean.With(near) : Cures.CorrectPathOrRemoveRedirect;
        return RouteRules.RedirectToNothing.At(first.Span, first.From, path) with { OwnCure = cure };
    }

    private Claim? Live(string path) =>
        routes.Find(path) is { } claim && KeyOf(claim.Route.Path) == KeyOf(path) ? claim : null;

    private static string KeyOf(string path) => path.TrimEnd('/');

    private sealed record Entry(string From, string To, SourceSpan Span);
}
