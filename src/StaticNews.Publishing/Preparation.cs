using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing.History;
using StaticNews.Reading;
using StaticNews.Reading.Cache;
using StaticNews.Reading.Settings;
using StaticNews.Reading.WebEditing;
using StaticNews.Rendering;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.WebEditing;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>The steps from files to planned artefacts: what a build, a check and a preview have in common. Nothing is drawn or written.</summary>
/// <param name="input">The folder input/.</param>
/// <param name="theme">The theme's folder.</param>
/// <param name="cache">Where is kept what makes the next run fast.</param>
/// <param name="pictures">Where made pictures are kept; <c>null</c> where nothing is published.</param>
/// <param name="earlier">What a preparation of the same folder in this process has read before.</param>
public sealed class Preparation(IFileTree input, IFileTree theme, ICacheStore cache, PictureShelf? pictures, InputCache? earlier = null) : IDisposable
{
    private readonly SpilledBodies _bodies = new(cache);
    private readonly Task<KnownRelations?> _relations = Task.Run(() => RelationsFile.Load(cache));

    /// <summary>Whether few of the planned artefacts will be asked for; see <see cref="SitePlanner.Plan"/>.</summary>
    public bool Lazily { get; init; }

    /// <summary>What pages look like, kept from one preparation to the next by whoever prepares again and again; <c>null</c> where that is done once.</summary>
    public KeptTheme? Theme { get; init; }

    /// <summary>What git knows of the articles; <c>null</c> where nobody asks.</summary>
    public ArticleHistory? History { get; init; }

    /// <summary>What earlier builds know of the input.</summary>
    public InputCache Known { get; } = earlier is null ? InputCache.Open(input, cache) : InputCache.After(earlier);

    /// <summary>Lets go of the bodies that were laid aside: nothing that was planned can be drawn any more.</summary>
    public void Dispose() => _bodies.Dispose();

    /// <summary>Reads the input. This keeps all cores at work, the steps that follow do not.</summary>
    public InputReading Read(BuildOptions options, StepClock clock) => clock.Time(BuildStep.Read, () =>
    {
        var wanted = new ReadOptions { BaseUrl = options.BaseUrl };
        var told = Task.Run(() => History is not null && InputReader.ReadSettings(input, wanted) is { History: true } settings ? History.Tell(settings, cache) : null);
        var reading = InputReader.Read(input, wanted, Known, _bodies);
        return WithHistory(reading, told.GetAwaiter().GetResult());
    });

    /// <summary>Links and plans what was read, and keeps it for the next build, whatever linking finds. A plan is there unless errors make it pointless.</summary>
    public PreparedSite Prepare(InputReading reading, BuildOptions options, StepClock clock)
    {
        var saving = Task.Run(Known.Save);
        var prepared = LinkAndPlan(reading, options, clock);
        saving.GetAwaiter().GetResult();
        return prepared;
    }

    /// <summary>
    /// The mistakes in articles that wait for their hour: no build sees them before, and then they would stop it when nobody is there to mend them.
    /// </summary>
    public static IReadOnlyList<Diagnostic> LookAhead(InputReading reading, BuildOptions options)
    {
        var waiting = WaitingIn(reading, options);
        return reading.Site is { } source && waiting.Count > 0
            ? [.. Link(source, options with { Future = true, KeepGoing = false }, null).Diagnostics.Where(diagnostic => waiting.Contains(diagnostic.Span.File))]
            : [];
    }

    private static HashSet<string> WaitingIn(InputReading reading, BuildOptions options)
    {
        if (reading.Site is not { } source)
        {
            return [];
        }

        var now = options.Now(source.Settings.TimeZone);
        return source.Articles.Concat(source.LeftOut.Select(broken => broken.Document).OfType<Article>())
            .Where(article => !article.Draft && article.Date.Value > now)
            .Select(article => article.Source.DisplayPath).ToHashSet(StringComparer.Ordinal);
    }

    private InputReading WithHistory(InputReading reading, IReadOnlyDictionary<string, IReadOnlyList<Revision>>? told)
    {
        if (reading.Site is not { } site || History is null)
        {
            return reading;
        }

        Diagnostic[] lacking = site.Settings.HistoryWanted is { } place && (told is null || History.IsCutOff) ? [EnvironmentRules.NoHistory.At(place)] : [];
        return new InputReading(told is null ? site : site with { Revisions = told }, [.. reading.Diagnostics, .. lacking]);
    }

    private PreparedSite LinkAndPlan(InputReading reading, BuildOptions options, StepClock clock)
    {
        if (reading.Site is not { } source)
        {
            return new PreparedSite(null, null, 0, reading.Diagnostics);
        }

        if (options.Previous is { } live)
        {
            source = source with { Published = source.Published.With(live) };
        }

        // Linking leaves a core idle now and then, and the theme does not wait for it.
        var looks = Task.Run(() => Theme?.Load(source.Settings.Language) ?? KeptTheme.LoadOnce(theme, source.Settings.Language));
        var read = source.Settings.Rules.Weigh(reading.Diagnostics);
        var known = _relations.GetAwaiter().GetResult();
        var linking = clock.Time(BuildStep.Link, () => Link(Usable(source, read, options), options, known));
        var keeping = Task.Run(() => Keep(linking.Relations, known));
        var leftOut = linking.Source.LeftOut.Count + linking.Source.BrokenMedia.Count;
        var noticed = WithoutConsequences([.. read, .. linking.Diagnostics]);
        var prepared = clock.Time(BuildStep.Plan, () => Plan(linking.Site, EditorOf(source), looks.GetAwaiter().GetResult(), leftOut, noticed));
        keeping.GetAwaiter().GetResult();
        return prepared;
    }

    private void Keep(KnownRelations? found, KnownRelations? known)
    {
        if (found is not null && found != known)
        {
            RelationsFile.Save(cache, found);
        }
    }

    private PreparedSite Plan(NewsSite site, WebEditor? editor, Read<Theme> loaded, int leftOut, List<Diagnostic> noticed)
    {
        noticed.AddRange(site.Settings.Rules.Weigh(loaded.Diagnostics));
        var plan = loaded.Value is { } usable
            ? SitePlanner.Plan(site, usable, new BodyReader(input, site.Settings, _bodies).Load, new MapReader(input).Load, input, pictures, Lazily, editor)
            : null;
        noticed.AddRange(site.Settings.Rules.Weigh(plan?.Diagnostics ?? []));
        return new PreparedSite(site, plan, leftOut, noticed) { Words = loaded.Value?.Locale };
    }

    /// <summary>The editor in the browser finds every article that is there, also those that readers do not see yet and broken ones.</summary>
    private static WebEditor? EditorOf(SiteSource source) => source.Settings.WebEditor is null
        ? null
        : new WebEditor(WebEditorConfig.Of(source.Settings, source.Articles.Select(article => article.Source.Path)), WebEditor.Shipped);

    /// <summary>Where broken documents are to be left out, those whose own text is broken go first.</summary>
    private static SiteSource Usable(SiteSource source, IReadOnlyList<Diagnostic> diagnostics, BuildOptions options) =>
        options.KeepGoing ? source.Without(BrokenDocuments(diagnostics)) : source;

    /// <summary>Links, and where broken documents are to be left out links again without them.</summary>
    private static Linking Link(SiteSource source, BuildOptions options, KnownRelations? known)
    {
        var linkOptions = new LinkOptions(options.Now(source.Settings.TimeZone)) { Drafts = options.Drafts, Future = options.Future, Thorough = options.Thorough, Relations = known };
        var linked = SiteLinker.Link(source, linkOptions);
        var noticed = source.Settings.Rules.Weigh(linked.Diagnostics);
        var broken = BrokenDocuments(noticed);
        if (!options.KeepGoing || broken.Count == 0)
        {
            return new Linking(source, linked.Site, linked.Relations, noticed);
        }

        var rest = source.Without(broken);
        var again = SiteLinker.Link(rest, linkOptions);
        var errors = noticed.Where(diagnostic => diagnostic.Severity == Severity.Error);
        return new Linking(rest, again.Site, again.Relations, [.. errors.Union(source.Settings.Rules.Weigh(again.Diagnostics))]);
    }

    /// <summary>While a document has no sure address, a link or redirect to an address that nobody has may be right: it is told once that error is mended.</summary>
    private static List<Diagnostic> WithoutConsequences(List<Diagnostic> noticed)
    {
        if (noticed.Exists(diagnostic => diagnostic.Severity == Severity.Error && MayCostAnAddress(diagnostic)))
        {
            noticed.RemoveAll(diagnostic => diagnostic.Rule == LinkRules.UnknownPath || diagnostic.Rule == RouteRules.RedirectToNothing);
        }

        return noticed;
    }

    /// <summary>All but mistakes in the text of a body, in what it links to and in what it shows; and an address that is lost already.</summary>
    private static bool MayCostAnAddress(Diagnostic diagnostic) =>
        diagnostic.Code[..4] is not ("SN12" or "SN13" or "SN14") && diagnostic.Rule != RouteRules.AddressVanished;

    private static HashSet<string> BrokenDocuments(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Span.File).ToHashSet(StringComparer.Ordinal);

    private sealed record Linking(SiteSource Source, NewsSite Site, KnownRelations? Relations, IReadOnlyList<Diagnostic> Diagnostics);
}
