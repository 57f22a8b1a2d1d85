using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing.History;
using StaticNews.Publishing.Outside;
using StaticNews.Reading.Cache;
using StaticNews.Rendering;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>The run: compare, read, link, plan, draw what changed, write. The order of a build can be read here from top to bottom.</summary>
/// <param name="input">The folder input/.</param>
/// <param name="theme">The theme's folder.</param>
/// <param name="progress">Told which step has begun and, while drawing, each drawn file.</param>
/// <param name="cache">Where is kept what makes the next run fast; in memory, so for this publisher alone, unless given.</param>
public sealed class Publisher(IFileTree input, IFileTree theme, IBuildProgress? progress = null, ICacheStore? cache = null)
{
    private const int Attempts = 3;

    /// <summary>Where the register of addresses is kept with the input; <c>null</c> where a build leaves the input alone.</summary>
    public RegisterFile? Register { get; init; }

    /// <summary>What git knows of the articles; <c>null</c> where nobody asks.</summary>
    public ArticleHistory? History { get; init; }

    private readonly ICacheStore _cache = cache ?? new CacheMemory();

    /// <summary>Builds the site into <paramref name="output"/>. With errors (and no keep-going) the output stays as it was.</summary>
    public BuildReport Build(IOutput output, BuildOptions options) => Retry(() => BuildOnce(output, options));

    /// <summary>Finds every mistake a build would find, theme included, and those that take longer; writes nothing.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="inquiry">Asks where links to other sites lead; <c>null</c> where nobody should be asked.</param>
    public BuildReport Check(BuildOptions options, LinkInquiry? inquiry = null) => Retry(() => CheckOnce(options, inquiry));

    private BuildReport BuildOnce(IOutput output, BuildOptions options)
    {
        var clock = NewClock();
        var remembered = Task.Run(output.LoadManifest);
        var pictures = new KeptPictures(_cache);
        using var preparation = new Preparation(input, theme, options.Force ? new ForgottenCache(_cache) : _cache, pictures.Shelf) { History = History };
        var conditions = new BuildConditions(input, preparation.Known.Files, theme, _cache, options, History?.Head);
        var previous = remembered.GetAwaiter().GetResult();
        if (!options.Force && previous.Build is { } last && clock.Time(BuildStep.Compare, () => IsStanding(last, conditions, previous, output, options)))
        {
            return Report(last, previous, options, clock);
        }

        // Linking leaves a core idle now and then: enough to ask the disk for each file of the output.
        var reading = preparation.Read(options, clock);
        var known = options.Force ? previous.Forgotten() : previous;
        var lost = Task.Run(() => Changes.Lost(known, output));
        var prepared = preparation.Prepare(reading, options, clock);
        if (prepared is not { Plan: { } plan, Site: { } site } || Stops(prepared.Diagnostics, options))
        {
            return Report(prepared, options, clock, []);
        }

        if (previous.Entries.Count == 0 && ForeignFile(output) is { } foreign)
        {
            return Report(prepared, options, clock, [foreign]) with { EnvironmentFailed = true };
        }

        var changes = Changes.Find(plan, known, lost.GetAwaiter().GetResult(), output, Publication.ReportsOf(site.Settings));
        var drawing = clock.Time(BuildStep.Draw, () => Draw(changes.Stale, output));
        if (drawing.Diagnostics.Count > 0)
        {
            output.Discard();
            return Report(prepared, options, clock, drawing.Diagnostics);
        }

        // All bodies are drawn; to give back what they took lasts as long as to publish, and nothing waits for it.
        _ = Task.Run(preparation.Dispose);
        var report = Report(prepared, options, clock, []);
        var build = Remember(site, plan, report, preparation.Known.Files, conditions);
        clock.Time(BuildStep.Write, () => new Publication(output, previous, options, build).Publish(site, changes, drawing));
        pictures.Prune(changes, plan);
        return report with
        {
            Published = true,
            Drawn = drawing.Entries.Count,
            Written = drawing.Written.Count,
            Deleted = changes.Deleted.Count,
        };
    }

    /// <summary>What the next build compares itself with. The register comes first, so that it is no change to the next build.</summary>
    private LastBuild? Remember(NewsSite site, ArtefactPlan plan, BuildReport report, FileLedger files, BuildConditions conditions)
    {
        Register?.Keep(site.Addresses, files);
        return conditions.Take() is { } taken
            ? new LastBuild(taken, site.Now, plan.ValidUntil, site.Settings.TimeZone.Id, report.Articles, report.LeftOut, report.Diagnostics)
            : null;
    }

    private BuildReport CheckOnce(BuildOptions options, LinkInquiry? inquiry)
    {
        var clock = NewClock();
        using var preparation = new Preparation(input, theme, new ReadOnlyCache(_cache), pictures: null) { History = History };
        var reading = preparation.Read(options, clock);
        var prepared = preparation.Prepare(reading, options with { Thorough = true }, clock);
        var ahead = Preparation.LookAhead(reading, options);
        var drawing = clock.Time(BuildStep.Draw, () => Draw(prepared.Plan?.Artefacts ?? [], null));
        IReadOnlyList<Diagnostic> dead = inquiry is not null && prepared.Site is { } site ? clock.Time(BuildStep.Ask, () => site.Settings.Rules.Weigh(inquiry.Ask(site))) : [];
        return Report(prepared, options, clock, drawing.Diagnostics.Concat(dead).Concat(ahead)) with
        {
            Checked = true,
            Drawn = drawing.Entries.Count,
            Drafts = options.Drafts ? 0 : reading.Site?.Drafts ?? 0,
        };
    }

    /// <summary>Whether the site is there as a build would make it.</summary>
    private static bool IsStanding(LastBuild last, BuildConditions conditions, Manifest manifest, IOutput output, BuildOptions options) =>
        conditions.Take() is { } same
        && last.StillHolds(same, options.Now)
        && manifest.Entries.AsParallel().All(entry => output.Holds(entry.Key, entry.Value.Length));

    private Drawing Draw(IReadOnlyList<Artefact> artefacts, IOutput? output)
    {
        var drawing = new Drawing(output);
        progress?.Drawing(artefacts.Count);
        drawing.DrawAll(artefacts, () => progress?.Drawn());
        return drawing;
    }

    private static Diagnostic? ForeignFile(IOutput output)
    {
        var files = output.List();
        return files.Count > 0 && !files.Contains(BuildJson.File)
            ? EnvironmentRules.ForeignOutput.At(SourceSpan.WholeFile("output"), files.Order(StringComparer.Ordinal).First())
            : null;
    }

    private static bool Stops(IReadOnlyList<Diagnostic> diagnostics, BuildOptions options) =>
        diagnostics.Any(diagnostic => options.Strict || (diagnostic.Severity == Severity.Error && !options.KeepGoing));

    private static BuildReport Report(PreparedSite prepared, BuildOptions options, StepClock clock, IEnumerable<Diagnostic> more) => new()
    {
        Diagnostics = [.. prepared.Diagnostics.Concat(more).DistinctBy(diagnostic => diagnostic.ToString()).Order()],
        Strict = options.Strict,
        Articles = prepared.Site?.Articles.Count ?? 0,
        LeftOut = prepared.LeftOut,
        Files = prepared.Plan?.Artefacts.Count ?? 0,
        Times = clock.Times,
    };

    /// <summary>The site is there as it should be; what the last build noticed is as true as it was.</summary>
    private static BuildReport Report(LastBuild last, Manifest manifest, BuildOptions options, StepClock clock) => new()
    {
        Diagnostics = last.Diagnostics,
        Strict = options.Strict,
        Published = true,
        Articles = last.Articles,
        LeftOut = last.LeftOut,
        Files = manifest.Entries.Keys.Count(file => !Publication.IsReport(file)),
        Times = clock.Times,
    };

    private StepClock NewClock() => new(progress is null ? null : progress.Begun);

    /// <summary>A file saved while the site is built makes what was read and what is drawn disagree: the run starts again.</summary>
    private static BuildReport Retry(Func<BuildReport> run)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return run();
            }
            catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is SourceChangedException))
            {
                if (attempt == Attempts)
                {
                    var diagnostic = EnvironmentRules.SourceKeepsChanging.At(SourceSpan.WholeFile("input"), exception.InnerExceptions[0].Message);
                    return new BuildReport { Diagnostics = [diagnostic], EnvironmentFailed = true };
                }
            }
        }
    }
}
