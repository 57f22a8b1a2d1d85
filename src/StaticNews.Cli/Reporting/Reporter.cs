using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>Says how a run went, in the form asked for, and turns it into an exit code. Diagnostics go to the error stream, the summary to the output.</summary>
public sealed class Reporter(ReportFormat format, Verbosity verbosity, Messages messages, TextWriter output, TextWriter error)
{
    /// <summary>With more mistakes than these an editor wants the list, not each line.</summary>
    private const int MostExcerpts = 50;

    /// <summary>Runs something that reports, showing its progress where a person watches.</summary>
    public int Watch(Func<IBuildProgress?, BuildReport> run)
    {
        var watched = format == ReportFormat.Text && verbosity != Verbosity.Quiet && ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        var report = watched ? TerminalProgress.Run(run) : run(null);
        return Finish(report);
    }

    /// <summary>Reports that the machine stands in the way.</summary>
    /// <param name="diagnostic">What it is.</param>
    /// <param name="sendingBegan">Whether files were on their way to a host; <c>null</c> where none were to be sent.</param>
    public int Environment(Diagnostic diagnostic, bool? sendingBegan = null)
    {
        WriteAll(new BuildReport { Diagnostics = [diagnostic], SendingBegan = sendingBegan });
        return (int)ExitCode.EnvironmentFailed;
    }

    private int Finish(BuildReport report)
    {
        WriteAll(report);
        return (int)(report.EnvironmentFailed ? ExitCode.EnvironmentFailed : report.Failed ? ExitCode.ContentErrors : ExitCode.Success);
    }

    private void WriteAll(BuildReport report)
    {
        switch (format)
        {
            case ReportFormat.Json:
                output.Write(JsonReport.Format(report, messages));
                return;
            case ReportFormat.Markdown:
                output.Write(MarkdownReport.Format(report, messages));
                return;
            case ReportFormat.Github:
                WriteAnnotations(report.Diagnostics);
                break;
            default:
                WriteLines(report.Diagnostics);
                break;
        }

        if (verbosity != Verbosity.Quiet)
        {
            Summary.Write(report, messages, verbosity, output);
        }
    }

    private void WriteAnnotations(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(GithubAnnotation.Format(diagnostic, messages));
        }
    }

    /// <summary>The line of the contract comes first, so that programs find it; the excerpt below it is for eyes.</summary>
    private void WriteLines(IReadOnlyList<Diagnostic> diagnostics)
    {
        var sources = new SourceLines();
        foreach (var (index, diagnostic) in diagnostics.Index())
        {
            error.WriteLine(messages.Line(diagnostic));
            if (index < MostExcerpts && sources.Of(diagnostic.Span) is { } line)
            {
                error.WriteLine(Excerpt.Of(line, diagnostic.Span.Line, diagnostic.Span.Column));
            }
        }
    }
}
