using System.Diagnostics;
using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli.Previewing;

/// <summary>Looks at the files whenever they change or the clock alone changes the site, and says on the terminal what was found; ends when it is told to.</summary>
/// <param name="preview">What is shown.</param>
/// <param name="watch">Tells of changes.</param>
/// <param name="verbosity">How much to say.</param>
/// <param name="output">Where the outcome goes.</param>
/// <param name="error">Where diagnostics go.</param>
public sealed class PreviewRun(PreviewSite preview, ChangeWatch watch, Verbosity verbosity, TextWriter output, TextWriter error)
{
    /// <summary>After which pause nobody is taken to be waiting: the open page has asked for what changed and has it.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(250);

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private Task? _change;
    private DateTimeOffset _looked;
    private string? _failure;

    /// <summary>The language of all that is said.</summary>
    public Messages Messages { get; init; } = Messages.English;

    /// <summary>What time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Looks again and again.</summary>
    public async Task GoAsync(CancellationToken stop)
    {
        try
        {
            for (; ; await NextAsync(stop))
            {
                _looked = Clock.GetUtcNow();
                Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }
    }

    /// <summary>Waits for the next change. What the last look left behind is tidied while nobody waits, so that the next need not stop for it.</summary>
    private async Task NextAsync(CancellationToken stop)
    {
        var change = _change ??= watch.NextAsync(stop);
        if (await Task.WhenAny(change, Task.Delay(Idle, stop)) != change)
        {
            GC.Collect();
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var due = new Hourglass(Clock).PassAsync(_looked, preview.State.Until is { } until && until > _looked ? until : null, enough.Token);
        var first = await Task.WhenAny(change, due);
        await enough.CancelAsync();
        await first;
        _change = first == change ? null : change;
    }

    private void Look()
    {
        var start = Stopwatch.GetTimestamp();
        var state = preview.Look();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Tell(state.Diagnostics);
        if (verbosity != Verbosity.Quiet)
        {
            output.WriteLine(Summary.Looked(state, elapsed, Messages));
            output.Flush();
        }

        if (watch.Failure is { } failure && failure != _failure)
        {
            error.WriteLine(Messages.Text("unwatched", _failure = failure));
        }
    }

    /// <summary>Says only what was not said after the look before.</summary>
    private void Tell(IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = diagnostics.Select(Messages.Line).ToArray();
        foreach (var line in lines.Where(line => !_told.Contains(line)))
        {
            error.WriteLine(line);
        }

        _told.Clear();
        _told.UnionWith(lines);
    }
}
