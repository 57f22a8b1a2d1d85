using System.ComponentModel;
using System.Diagnostics;

namespace StaticNews.Publishing;

/// <summary>Starts git so that it asks nobody, waits for nobody and changes nothing.</summary>
public static class GitProcess
{
    /// <summary>The running program, whose complaints nobody need read; <c>null</c> where there is none.</summary>
    /// <param name="folder">Where it works.</param>
    /// <param name="arguments">What it is asked.</param>
    public static Process? Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The index is left alone: git may be at work in another window. What a partial clone lacks is not fetched.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            var git = Process.Start(start);
            git?.BeginErrorReadLine();
            return git;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return null;
        }
    }
}
