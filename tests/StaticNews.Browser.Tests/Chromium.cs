using System.Diagnostics;

namespace StaticNews.Browser.Tests;

/// <summary>Finds a Chromium on this machine or installs one: the download of Playwright first, then Debian's package.</summary>
internal static class Chromium
{
    // The first draws pages as the others do but no windows around them, which takes a third of the work.
    private static readonly string[] Places =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>The program's path, or <c>null</c> for the one that Playwright has installed itself.</summary>
    public static string? Find()
    {
        if (Installed() is { } found)
        {
            return found;
        }

        return Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0 || !InstallPackage() ? null : Installed();
    }

    private static string? Installed() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM") ?? "" }.Concat(Places).FirstOrDefault(File.Exists);

    private static bool InstallPackage()
    {
        if (!File.Exists("/usr/bin/apt-get"))
        {
            return false;
        }

        return Run("apt-get", "update", "-qq") && Run("apt-get", "install", "-y", "-qq", "chromium-headless-shell");
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
