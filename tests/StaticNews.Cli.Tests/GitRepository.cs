using System.Diagnostics;

namespace StaticNews.Cli.Tests;

/// <summary>Git in a folder, on a machine where nobody has set it up.</summary>
internal sealed class GitRepository(string folder)
{
    private static readonly string[] Somebody = ["-c", "user.name=a", "-c", "user.email=a@orsk.example", "-c", "commit.gpgsign=false"];

    public void Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", [.. Somebody, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEndAsync();
        var complained = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {said.Result}{complained}");
    }
}
