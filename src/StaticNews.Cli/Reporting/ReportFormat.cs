namespace StaticNews.Cli.Reporting;

/// <summary>For whom the program reports: a person, a program, or GitHub's annotations.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Github,
}
