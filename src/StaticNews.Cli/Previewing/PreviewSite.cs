using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Publishing.History;
using StaticNews.Reading.Cache;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// The site as it was last saved. Each look at the files reads, links and plans anew, with the cache for what did not change; nothing
/// is drawn and no output is written. Where a look finds mistakes, the site from before stays.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="options">What was asked for.</param>
public sealed class PreviewSite(SiteFolder folder, BuildOptions options)
{
    private const int Attempts = 3;

    private readonly ICacheStore _cache = new UnscratchedCache(folder.Cache);
    private readonly KeptPictures _pictures = new(folder.Cache);
    private readonly KeptTheme _theme = new(folder.Theme, folder.Cache);
    private readonly ArticleHistory _history = folder.History;
    private readonly Lock _lock = new();
    private InputCache? _read;
    private PreviewState _state = PreviewState.Nothing;
    private TaskCompletionSource _changed = NewPromise();

    /// <summary>Where the register of addresses is kept with the input; <c>null</c> where it is left alone.</summary>
    public RegisterFile? Register { get; init; }

    /// <summary>What is shown now.</summary>
    public PreviewState State => Volatile.Read(ref _state);

    /// <summary>Looks at the files as they are now. One look at a time.</summary>
    public PreviewState Look()
    {
        var prepared = Prepare(options);
        var fresh = prepared.Diagnostics.Any(Stops) ? null : PlannedSite.Of(prepared);
        var site = fresh ?? State.Site ?? PlannedSite.Of(Prepare(options with { KeepGoing = true }));
        var state = Show(site, prepared.Plan?.ValidUntil, [.. prepared.Diagnostics.Select(Weighed).DistinctBy(diagnostic => diagnostic.ToString()).Order()]);
        if (fresh is not null && _read is { } read)
        {
            Register?.Keep(fresh.Site.Addresses, read.Files);
        }

        return state;
    }

    /// <summary>Waits for the look after the one of that number, and gives what is shown then.</summary>
    public async Task<PreviewState> AfterAsync(int number, CancellationToken stop)
    {
        while (true)
        {
            var (state, changed) = Watched();
            if (state.Number > number)
            {
                return state;
            }

            await changed.WaitAsync(stop);
        }
    }

    private PreviewState Show(PlannedSite? site, DateTimeOffset? until, IReadOnlyList<Diagnostic> diagnostics)
    {
        lock (_lock)
        {
            var state = new PreviewState(_state.Number + 1, site, diagnostics) { Until = until };
            Volatile.Write(ref _state, state);
            _changed.SetResult();
            _changed = NewPromise();
            return state;
        }
    }

    private (PreviewState State, Task Changed) Watched()
    {
        lock (_lock)
        {
            return (_state, _changed.Task);
        }
    }

    /// <summary>Files that are saved, moved and checked out while they are read make what was read disagree: the look starts again.</summary>
    private PreparedSite Prepare(BuildOptions wanted)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return folder.MissingInput is { } missing ? Nothing(missing) : PrepareOnce(wanted);
            }
            catch (Exception exception) when (IsOfRestlessFiles(exception))
            {
                if (attempt == Attempts)
                {
                    return Nothing(EnvironmentRules.SourceKeepsChanging.At(SourceSpan.WholeFile("input"), exception.GetBaseException().Message));
                }
            }
        }
    }

    private PreparedSite PrepareOnce(BuildOptions wanted)
    {
        using var preparation = new Preparation(folder.Input, folder.Theme, _cache, _pictures.Shelf, _read) { Lazily = true, History = _history, Theme = _theme };
        var clock = new StepClock();
        var prepared = preparation.Prepare(preparation.Read(wanted, clock), wanted, clock);
        _read = preparation.Known;
        return prepared;
    }

    private static PreparedSite Nothing(Diagnostic diagnostic) => new(null, null, 0, [diagnostic]);

    private bool Stops(Diagnostic diagnostic) => options.Strict || diagnostic.Severity == Severity.Error;

    private Diagnostic Weighed(Diagnostic diagnostic) => options.Strict ? diagnostic with { Severity = Severity.Error } : diagnostic;

    private static bool IsOfRestlessFiles(Exception exception) => exception switch
    {
        AggregateException several => several.Flatten().InnerExceptions.All(IsOfRestlessFiles),
        _ => exception is SourceChangedException or IOException or UnauthorizedAccessException,
    };

    private static TaskCompletionSource NewPromise() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
