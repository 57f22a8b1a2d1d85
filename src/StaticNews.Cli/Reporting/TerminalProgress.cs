using Spectre.Console;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>A line on the terminal that shows where a long build is; it vanishes when the build ends.</summary>
public sealed class TerminalProgress : IBuildProgress
{
    private readonly ProgressTask _task;

    private TerminalProgress(ProgressTask task) => _task = task;

    /// <summary>Runs a build under a progress line on the error stream.</summary>
    public static BuildReport Run(Func<IBuildProgress?, BuildReport> run)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => run(new TerminalProgress(context.AddTask("read", maxValue: 1))));
    }

    public void Begun(BuildStep step)
    {
        _task.Description = step.ToString().ToLowerInvariant();
        _task.IsIndeterminate = step != BuildStep.Draw;
    }

    public void Drawing(int files)
    {
        _task.IsIndeterminate = false;
        _task.Value = 0;
        _task.MaxValue = Math.Max(files, 1);
    }

    public void Drawn() => _task.Increment(1);
}
