using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Rendering;
using StaticNews.Site;

namespace StaticNews.Cli.Previewing;

/// <summary>What an editor has to keep in mind, made from what the preview shows.</summary>
internal sealed class EditorLists
{
    private readonly SiteFolder _folder;
    private readonly PreviewState _state;
    private readonly PreviewWords _words;
    private readonly IReadOnlyList<LinkedArticle> _articles;
    private readonly Addresses? _addresses;
    private readonly Dictionary<string, (string Title, Route Route)> _documents = new(StringComparer.Ordinal);

    public EditorLists(SiteFolder folder, PreviewState state, PreviewWords words)
    {
        (_folder, _state, _words) = (folder, state, words);
        _articles = state.Site?.Site.Articles ?? [];
        _addresses = state.Site is { Site.Settings: var settings } ? new Addresses(settings) : null;
        foreach (var article in _articles)
        {
            _documents[PathOf(article.Article.Source)] = (article.Article.Title.Value, article.Route);
        }

        foreach (var page in state.Site?.Site.Pages ?? [])
        {
            _documents[PathOf(page.Page.Source)] = (page.Page.Title.Value, page.Route);
        }
    }

    /// <summary>Newest first.</summary>
    public IEnumerable<EditorEntry> Drafts => _articles.Where(article => article.State == PublicationState.Draft).Select(article => Of(article, null));

    /// <summary>The next one first.</summary>
    public IEnumerable<EditorEntry> Scheduled => _articles
        .Where(article => article.State == PublicationState.Scheduled).Reverse()
        .Select(article => Of(article, _words.Moment("scheduled", article.Date, Now)));

    /// <summary>The next one first.</summary>
    public IEnumerable<EditorEntry> Expiring => _articles
        .Where(article => article.State == PublicationState.Published && article.Article.Expires is not null)
        .OrderBy(article => article.Article.Expires)
        .Select(article => Of(article, _words.Moment("expires", article.Article.Expires!.Value, Now)));

    public IEnumerable<EditorEntry> Errors => _state.Errors.Select(Of);

    public IEnumerable<EditorEntry> Warnings => _state.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning).Select(Of);

    /// <summary>Files that differ from the last commit; those of pages by their headlines.</summary>
    public IEnumerable<EditorEntry> Changed(IReadOnlyList<string> files) => files.Select(file => _documents.TryGetValue(file, out var document)
        ? new EditorEntry(document.Title, Page(document.Route), Shown(file), SourceLink.ToEditor(file))
        : new EditorEntry(Path.GetFileName(file), null, Shown(file), SourceLink.ToEditor(file)) { Note = File.Exists(file) ? null : _words["deleted"] });

    private DateTimeOffset Now => _state.Site!.Site.Now;

    private EditorEntry Of(LinkedArticle article, string? note) =>
        new(article.Article.Title.Value, Page(article.Route), article.Article.Source.DisplayPath, SourceLink.ToEditor(PathOf(article.Article.Source))) { Note = note };

    private EditorEntry Of(Diagnostic diagnostic)
    {
        var file = Path.GetFullPath(diagnostic.Span.File);
        var page = _documents.TryGetValue(file, out var document) ? Page(document.Route) : null;
        var messages = Messages.In(_words.Language);
        return new EditorEntry(
            $"{messages.Message(diagnostic)} ({diagnostic.Code})", page, diagnostic.Span.ToString(), SourceLink.ToEditor(file, diagnostic.Span.Line, diagnostic.Span.Column))
        {
            Note = messages.Cure(diagnostic),
        };
    }

    private string? Page(Route route) => _addresses?.Path(route);

    private string PathOf(SourceFile source) => Path.GetFullPath(Path.Join(_folder.Root, "input", source.Path));

    private string Shown(string file) => Path.GetRelativePath(_folder.Root, file).Replace('\\', '/');
}
