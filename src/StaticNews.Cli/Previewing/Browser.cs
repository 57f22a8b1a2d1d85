using System.Diagnostics;

namespace StaticNews.Cli.Previewing;

/// <summary>The browser that this machine's user has chosen.</summary>
internal static class Browser
{
    /// <summary>Where programs of the desktop are far away, as in a container, editors name the way there in this variable.</summary>
    private static string? Named => Environment.GetEnvironmentVariable("BROWSER")?.Split(':') is [{ Length: > 0 } first, ..] ? first : null;

    /// <summary>Opens an address; returns whether there was something to open it with.</summary>
    public static bool Open(string address)
    {
        var (program, arguments) = OperatingSystem.IsWindows() ? ("explorer", new[] { address })
            : OperatingSystem.IsMacOS() ? ("open", [address])
            : Named is { } browser ? (browser, [address])
            : ("xdg-open", [address]);
        try
        {
            using var started = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true });
            return started is not null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
