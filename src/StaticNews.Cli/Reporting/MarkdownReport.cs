using System.Text;
using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>A whole report as a comment below a pull request: what counts on top, then a row for each mistake.</summary>
public static class MarkdownReport
{
    /// <summary>Characters that a comment may have (GitHub refuses 65,537), less what a workflow may put around the report.</summary>
    private const int Room = 65_000;

    /// <summary>Kept free for the line that counts what had no room.</summary>
    private const int RoomForRest = 100;

    public static string Format(BuildReport report, Messages messages)
    {
        var text = new StringBuilder();
        text.Append("### ").Append(report.Diagnostics.Count == 0 ? messages.Text("fine") : Summary.Verdict(report, messages));
        foreach (var line in Summary.Missing(report, messages).Append(Summary.Outcome(report, messages)))
        {
            text.Append("\n\n").Append(line);
        }

        text.Append('\n');
        if (report.Diagnostics.Count > 0)
        {
            AppendTable(text, report.Diagnostics, messages);
        }

        return text.ToString();
    }

    /// <summary>Errors first: where there is no room for all, they are what has to be mended.</summary>
    private static void AppendTable(StringBuilder text, IReadOnlyList<Diagnostic> diagnostics, Messages messages)
    {
        text.Append($"\n| {messages.Text("kind")} | {messages.Text("place")} | {messages.Text("message")} | {messages.Text("cure")} |\n|---|---|---|---|\n");
        var shown = 0;
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Severity))
        {
            var row = Row(diagnostic, messages);
            if (text.Length + row.Length > Room - RoomForRest)
            {
                break;
            }

            text.Append(row);
            shown++;
        }

        if (shown < diagnostics.Count)
        {
            text.Append('\n').Append(messages.Count("more", diagnostics.Count - shown)).Append('\n');
        }
    }

    private static string Row(Diagnostic diagnostic, Messages messages)
    {
        var kind = messages.Text(diagnostic.Severity == Severity.Error ? "error" : "warning");
        var place = diagnostic.Span.Line == 0 ? diagnostic.Span.File : $"{diagnostic.Span.File}:{diagnostic.Span.Line}";
        var (message, cure) = (MarkdownText.Escape(messages.Message(diagnostic)), MarkdownText.Escape(messages.Cure(diagnostic) ?? ""));
        return $"| {kind} {diagnostic.Code} | {MarkdownText.Code(place)} | {message} | {cure} |\n";
    }
}
