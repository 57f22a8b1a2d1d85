namespace StaticNews.Cli.Reporting;

/// <summary>For whom the program reports: a person, a program, GitHub's annotations, or a comment below a pull request.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Github,
    Markdown,
}
