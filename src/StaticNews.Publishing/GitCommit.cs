namespace StaticNews.Publishing;

/// <summary>Which commit a folder has checked out, read from .git without starting git, which a host may lack.</summary>
public static class GitCommit
{
    /// <summary>The full hash, or <c>null</c> where the folder is not in a repository or has no commit yet.</summary>
    public static string? Of(string folder) => Ask(folder, Resolve);

    /// <summary>Whether a folder's repository holds only the latest commits (<c>git clone --depth</c>).</summary>
    public static bool IsShallow(string folder) => Ask(folder, repository => File.Exists(Path.Combine(Common(repository), "shallow")));

    private static T? Ask<T>(string folder, Func<string, T> question)
    {
        try
        {
            return FindRepository(folder) is { } repository ? question(repository) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static string? FindRepository(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var git = Path.Combine(at.FullName, ".git");
            if (Directory.Exists(git))
            {
                return git;
            }

            // A worktree or submodule has a file that points at the real folder.
            if (File.Exists(git) && File.ReadAllText(git).Trim() is var text && text.StartsWith("gitdir: ", StringComparison.Ordinal))
            {
                return Path.GetFullPath(text["gitdir: ".Length..], at.FullName);
            }
        }

        return null;
    }

    private static string? Resolve(string repository)
    {
        var head = File.ReadAllText(Path.Combine(repository, "HEAD")).Trim();
        if (!head.StartsWith("ref: ", StringComparison.Ordinal))
        {
            return head;
        }

        var name = head["ref: ".Length..];
        var common = Common(repository);
        var loose = Path.Combine(common, name);
        return File.Exists(loose) ? File.ReadAllText(loose).Trim() : FindPacked(Path.Combine(common, "packed-refs"), name);
    }

    /// <summary>What all worktrees of a repository share.</summary>
    private static string Common(string repository)
    {
        var shared = Path.Combine(repository, "commondir");
        return File.Exists(shared) ? Path.GetFullPath(File.ReadAllText(shared).Trim(), repository) : repository;
    }

    private static string? FindPacked(string packed, string name) => !File.Exists(packed)
        ? null
        : File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + name, StringComparison.Ordinal))?.Split(' ')[0];
}
