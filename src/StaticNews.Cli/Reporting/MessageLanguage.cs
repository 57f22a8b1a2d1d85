using StaticNews.Content;
using StaticNews.Reading.Settings;

namespace StaticNews.Cli.Reporting;

/// <summary>Which language a newsroom is spoken to: the one asked for, else that of its site where letters arrive whole.</summary>
/// <param name="variable">A variable of the environment by its name.</param>
public sealed class MessageLanguage(Func<string, string?> variable)
{
    // In the order in which C programs ask for the encoding of text (POSIX, «Environment Variables», 8.2).
    private static readonly string[] EncodingVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <param name="asked">What the command line says; <c>null</c> where it says nothing.</param>
    /// <param name="format">How the report goes out: all but text is read by programs, which take UTF-8.</param>
    /// <param name="input">The folder that holds site.yml; without one the machine's own language counts.</param>
    public Messages Choose(string? asked, ReportFormat format, IFileTree input) =>
        Messages.In(asked ?? (format != ReportFormat.Text || HoldsCyrillic() ? SiteLanguage.Of(input) ?? Locale : "en"));

    /// <summary>What the machine's text is written in: <c>ru_RU.UTF-8</c>; empty where nothing is set.</summary>
    private string Locale => Array.Find(EncodingVariables, name => variable(name) is { Length: > 0 }) is { } set ? variable(set)! : "";

    private bool HoldsCyrillic() => OperatingSystem.IsWindows()
        ? Console.OutputEncoding.GetString(Console.OutputEncoding.GetBytes("ы")) == "ы"
        : Locale.Contains("utf-8", StringComparison.OrdinalIgnoreCase) || Locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
}
