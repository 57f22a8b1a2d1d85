using StaticNews.Cli.Previewing;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>The last lines of a run, or of a look of a preview: what the site holds, what was written, how long each step took.</summary>
public static class Summary
{
    public static void Write(BuildReport report, Messages messages, Verbosity verbosity, TextWriter output)
    {
        if (report.Errors + report.Warnings > 0)
        {
            output.WriteLine(Verdict(report, messages));
        }

        foreach (var line in Missing(report, messages))
        {
            output.WriteLine(line);
        }

        output.WriteLine(Outcome(report, messages));
        if (report.Times.Count > 0 && (report.Published || verbosity == Verbosity.Verbose))
        {
            output.WriteLine(Times(report.Times));
        }
    }

    /// <summary>«2 errors, 1 warning».</summary>
    public static string Verdict(BuildReport report, Messages messages) =>
        $"{messages.Count("errors", report.Errors)}, {messages.Count("warnings", report.Warnings)}";

    /// <summary>What is there and had no part in the run, where an editor may believe that it had: a line for each kind.</summary>
    public static IEnumerable<string> Missing(BuildReport report, Messages messages)
    {
        if (report.LeftOut > 0)
        {
            yield return messages.Count("left_out", report.LeftOut);
        }

        if (report.Drafts > 0)
        {
            yield return messages.Count("drafts", report.Drafts);
        }
    }

    /// <summary>What became of the site.</summary>
    public static string Outcome(BuildReport report, Messages messages) =>
        messages.Text(OutcomeOf(report))
            .Replace("{articles}", messages.Count("articles", report.Articles), StringComparison.Ordinal)
            .Replace("{files}", messages.Count("files", report.Files), StringComparison.Ordinal)
            .Replace("{drawn}", $"{report.Drawn}", StringComparison.Ordinal)
            .Replace("{written}", $"{report.Written}", StringComparison.Ordinal)
            .Replace("{deleted}", $"{report.Deleted}", StringComparison.Ordinal);

    /// <summary>What a preview has seen after a change.</summary>
    public static string Looked(PreviewState state, TimeSpan elapsed, Messages messages) => messages.Text("looked")
        .Replace("{articles}", messages.Count("articles", state.Site?.Site.Articles.Count ?? 0), StringComparison.Ordinal)
        .Replace("{errors}", messages.Count("errors", state.Errors.Count), StringComparison.Ordinal)
        .Replace("{warnings}", messages.Count("warnings", state.Warnings), StringComparison.Ordinal)
        .Replace("{time}", $"{elapsed.TotalMilliseconds:0}", StringComparison.Ordinal);

    private static string OutcomeOf(BuildReport report) => report switch
    {
        { Published: true } => "published",
        { Checked: true } => "checked",
        { SendingBegan: true } => "partly_sent",
        { SendingBegan: false } => "not_sent",
        _ => "untouched",
    };

    private static string Times(IReadOnlyList<StepTime> times)
    {
        var steps = times.Select(time => $"{time.Step.ToString().ToLowerInvariant()} {time.Elapsed.TotalMilliseconds:0} ms");
        var total = times.Sum(time => time.Elapsed.TotalMilliseconds);
        return $"{string.Join(", ", steps)}; {total:0} ms in all";
    }
}
