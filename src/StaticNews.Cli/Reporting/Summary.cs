using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>The last lines of a run: what the site holds, what was written, how long each step took.</summary>
public static class Summary
{
    public static void Write(BuildReport report, Verbosity verbosity, TextWriter output)
    {
        if (report.Errors + report.Warnings > 0)
        {
            output.WriteLine($"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}");
        }

        if (report.LeftOut > 0)
        {
            output.WriteLine($"{Count(report.LeftOut, "document")} left out because of errors");
        }

        output.WriteLine(Outcome(report));
        if (report.Times.Count > 0 && (report.Published || verbosity == Verbosity.Verbose))
        {
            output.WriteLine(Times(report.Times));
        }
    }

    private static string Outcome(BuildReport report) => report switch
    {
        { Published: true } =>
            $"{Count(report.Articles, "article")}, {Count(report.Files, "file")}: {report.Drawn} drawn, {report.Written} written, {report.Deleted} deleted",
        { Checked: true } => $"{Count(report.Articles, "article")}, {Count(report.Files, "file")} checked, nothing written",
        _ => "nothing was published; the previous site is untouched",
    };

    private static string Times(IReadOnlyList<StepTime> times)
    {
        var steps = times.Select(time => $"{time.Step.ToString().ToLowerInvariant()} {time.Elapsed.TotalMilliseconds:0} ms");
        var total = times.Sum(time => time.Elapsed.TotalMilliseconds);
        return $"{string.Join(", ", steps)}; {total:0} ms in all";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
