namespace StaticNews.Cli.Reporting;

/// <summary>How much is said.</summary>
public enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
