using StaticNews.Publishing;

namespace StaticNews.Cli.Previewing;

/// <summary>What differs from the last commit, where the site is in a repository and git is there to tell.</summary>
public static class GitChanges
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Absolute paths of the changed, new and deleted files in some folders, in order; <c>null</c> where nobody can tell.</summary>
    /// <param name="root">The folder that holds them.</param>
    /// <param name="folders">Their names.</param>
    public static async Task<IReadOnlyList<string>?> FindAsync(string root, params string[] folders)
    {
        if (await RunAsync(root, "rev-parse", "--show-toplevel") is not { } top
            || await RunAsync(root, ["-c", "core.fsmonitor=false", "status", "--porcelain", "-z", "--untracked-files=all", "--", .. folders]) is not { } status)
        {
            return null;
        }

        return [.. Parse(status).Select(path => Path.GetFullPath(path, top.TrimEnd('\r', '\n'))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The paths of <c>git status --porcelain -z</c>: two letters, a space, the path; after a renamed file comes its old name.</summary>
    public static IEnumerable<string> Parse(string status)
    {
        var entries = status.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Length > 3)
            {
                yield return entries[i][3..];
                i += entries[i][..2].IndexOfAny(['R', 'C']) >= 0 ? 1 : 0;
            }
        }
    }

    private static async Task<string?> RunAsync(string folder, params string[] arguments)
    {
        using var end = new CancellationTokenSource(Patience);
        try
        {
            using var git = GitProcess.Start(folder, arguments);
            if (git is null)
            {
                return null;
            }

            var output = await git.StandardOutput.ReadToEndAsync(end.Token);
            await git.WaitForExitAsync(end.Token);
            return git.ExitCode == 0 ? output : null;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
