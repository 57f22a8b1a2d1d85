using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>Says how a run went, in the form asked for, and turns it into an exit code. Diagnostics go to the error stream, the summary to the output.</summary>
public sealed class Reporter(ReportFormat format, Verbosity verbosity, TextWriter output, TextWriter error)
{
    /// <summary>Runs something that reports, showing its progress where a person watches.</summary>
    public int Watch(Func<IBuildProgress?, BuildReport> run)
    {
        var watched = format == ReportFormat.Text && verbosity != Verbosity.Quiet && ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        var report = watched ? TerminalProgress.Run(run) : run(null);
        return Finish(report);
    }

    /// <summary>Reports that the machine stands in the way.</summary>
    public int Environment(Diagnostic diagnostic)
    {
        WriteAll(new BuildReport { Diagnostics = [diagnostic] });
        return (int)ExitCode.EnvironmentFailed;
    }

    private int Finish(BuildReport report)
    {
        WriteAll(report);
        return (int)(report.EnvironmentFailed ? ExitCode.EnvironmentFailed : report.Failed ? ExitCode.ContentErrors : ExitCode.Success);
    }

    private void WriteAll(BuildReport report)
    {
        if (format == ReportFormat.Json)
        {
            output.Write(JsonReport.Format(report));
            return;
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            var (stream, line) = format == ReportFormat.Github ? (output, GithubAnnotation.Format(diagnostic)) : (error, diagnostic.ToString());
            stream.WriteLine(line);
        }

        if (verbosity != Verbosity.Quiet)
        {
            Summary.Write(report, verbosity, output);
        }
    }
}
