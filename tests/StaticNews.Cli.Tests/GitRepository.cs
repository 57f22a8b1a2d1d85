using StaticNews.Testing.Tools;

namespace StaticNews.Cli.Tests;

/// <summary>Git in a folder, on a machine where nobody has set it up.</summary>
internal sealed class GitRepository(string folder)
{
    private static readonly string[] Somebody = ["-c", "user.name=a", "-c", "user.email=a@orsk.example", "-c", "commit.gpgsign=false"];

    public void Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var git = OutsideProgram.Run("git", [.. Somebody, .. arguments], folder: folder, variables: environment)!;
        Assert.True(git.Code == 0, $"git {string.Join(' ', arguments)}: {git.Output}{git.Error}");
    }
}
