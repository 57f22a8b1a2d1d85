using System.CommandLine.Parsing;
using System.ComponentModel;
using System.Diagnostics;
using StaticNews.Cli.Reporting;

namespace StaticNews.Cli.Creating;

/// <summary>The program in which an editor writes, named as for Git and crontab: VISUAL, then EDITOR.</summary>
internal static class EditorProgram
{
    /// <summary>Opens a file and waits until the program ends; what stands in the way otherwise.</summary>
    public static string? Open(string file, Messages messages)
    {
        if (Words() is not [var program, .. var arguments])
        {
            return messages.Text("editor.unnamed");
        }

        try
        {
            // The shell of Windows finds programs such as code.cmd, which are no executables.
            using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, file]) { UseShellExecute = OperatingSystem.IsWindows() });
            process?.WaitForExit();
            return null;
        }
        catch (Win32Exception)
        {
            return messages.Text("editor.broken", program);
        }
    }

    private static string[] Words()
    {
        var named = ((string[])["VISUAL", "EDITOR"]).Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return named is null ? [] : File.Exists(named) ? [named] : [.. CommandLineParser.SplitCommandLine(named)];
    }
}
