using StaticNews.Content;

namespace StaticNews.Cli.Reporting;

/// <summary>
/// Diagnostics as GitHub Actions workflow commands, which the pull request shows at the line itself
/// (docs.github.com, «Workflow commands for GitHub Actions», error and warning messages).
/// </summary>
public static class GithubAnnotation
{
    public static string Format(Diagnostic diagnostic, Messages messages)
    {
        var command = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Span.Line == 0 ? "" : $",line={diagnostic.Span.Line},col={diagnostic.Span.Column}";
        var cure = messages.Cure(diagnostic) is { } way ? "; " + way : "";
        return $"::{command} file={Property(diagnostic.Span.File)}{place},title={diagnostic.Code}::{Data(messages.Message(diagnostic) + cure)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
