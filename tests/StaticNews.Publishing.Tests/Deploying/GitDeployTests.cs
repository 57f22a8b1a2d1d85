using System.Diagnostics;
using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

public sealed class GitDeployTests : IDisposable
{
    private readonly MadeUpSite _site = new();
    private readonly string _remote = Directory.CreateTempSubdirectory("staticnews").FullName;

    public GitDeployTests()
    {
        Git(_remote, "init", "--quiet", "--bare");
        Git(_site.Root, "init", "--quiet", "--initial-branch=main");
        Git(_site.Root, "remote", "add", "origin", _remote);
        File.WriteAllText(Path.Combine(_site.Root, ".gitignore"), "output/\n.cache/\n");
        Git(_site.Root, "add", ".gitignore");
        Git(_site.Root, "-c", "user.name=Anna", "-c", "user.email=anna@orsk.example", "commit", "--quiet", "-m", "Begin");
    }

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_remote, recursive: true);
    }

    [Fact]
    public async Task Each_deployment_is_a_commit_upon_the_last_and_the_checkout_is_left_alone()
    {
        var head = Git(_site.Root, "rev-parse", "HEAD");
        await Deploy(_site.Build(1), Token);
        var second = _site.Build(2);
        await Deploy(second, Token);
        await Deploy(second, Token);
        await Deploy(second, Token);

        Assert.Equal(MadeUpSite.Lines(second), MadeUpSite.Lines(There()));
        Assert.Equal("3", Git(_remote, "rev-list", "--count", "gh-pages"));
        Assert.Equal((head, "main", ""), (Git(_site.Root, "rev-parse", "HEAD"), Git(_site.Root, "branch", "--show-current"), Git(_site.Root, "status", "--porcelain")));
    }

    [Fact]
    public async Task Programs_that_somebody_has_put_into_the_cache_are_not_started()
    {
        await Deploy(_site.Build(1), Token);
        var (store, trace) = (Path.Combine(_site.Root, ".cache", "deploy.git"), Path.Combine(_site.Root, "started"));
        var hook = Path.Combine(store, "hooks", "pre-push");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        await File.WriteAllTextAsync(hook, $"#!/bin/sh\ntouch '{trace}'\n", Token);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        await File.AppendAllTextAsync(Path.Combine(store, "config"), $"[core]\n  fsmonitor = touch '{trace}'\n[remote \"x\"]\n", Token);

        var second = _site.Build(2);
        await Deploy(second, Token);
        await Deploy(second, Token);

        Assert.Equal(MadeUpSite.Lines(second), MadeUpSite.Lines(There()));
        Assert.False(File.Exists(trace));
        Assert.DoesNotContain("fsmonitor", await File.ReadAllTextAsync(Path.Combine(store, "config"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_put_into_the_branch_stays()
    {
        NameTheSite();

        await Deploy(_site.Build(1), Token);
        await Deploy(_site.Build(2), Token);

        Assert.Contains("CNAME", There().Keys);
    }

    [Fact]
    public async Task A_deployment_that_is_broken_off_at_any_moment_leaves_a_whole_site_to_whoever_reads_it_and_the_next_ends_it()
    {
        await Deploy(_site.Build(1), Token);
        await using var reader = new PollingReader(Get);
        foreach (var (moment, index) in MadeUpSite.Moments(most: 200).Index())
        {
            var next = _site.Build((index % 3) + 1);
            await reader.During(() => BreakOff(next, moment));
            Assert.Empty(MadeUpSite.Missing(There()));
            await reader.During(() => Deploy(next, Token));
            reader.WaitForAVisit();
        }

        var (missing, opened, looks) = await reader.LeaveAsync();
        Assert.Empty(missing);
        Assert.True(opened > 40, $"only {opened} pages were opened");
        Assert.Equal(3, looks.Count);
        var last = _site.Build(2);
        await Deploy(last, Token);
        await Deploy(last, Token);
        await Deploy(last, Token);
        Assert.Equal(MadeUpSite.Lines(last), MadeUpSite.Lines(There()));
    }

    private async Task BreakOff(BuiltSite site, int milliseconds)
    {
        using var stop = new CancellationTokenSource(milliseconds);
        try
        {
            await Deploy(site, stop.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or DeployException)
        {
        }
    }

    /// <summary>What a host of the branch shows, from whichever commit is its newest.</summary>
    private byte[]? Get(string path)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _remote, "show", "gh-pages:" + path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complained = git.StandardError.ReadToEndAsync();
        using var bytes = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(bytes);
        git.WaitForExit();
        return git.ExitCode == 0 && complained.Result.Length == 0 ? bytes.ToArray() : null;
    }

    private void NameTheSite()
    {
        Git(_site.Root, "checkout", "--quiet", "--orphan", "gh-pages");
        File.WriteAllText(Path.Combine(_site.Root, "CNAME"), "orsk.example\n");
        Git(_site.Root, "add", "CNAME");
        Git(_site.Root, "-c", "user.name=Anna", "-c", "user.email=anna@orsk.example", "commit", "--quiet", "-m", "Name the site");
        Git(_site.Root, "push", "--quiet", "origin", "gh-pages");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task Deploy(BuiltSite site, CancellationToken stop)
    {
        var target = new GitBranchTarget(_site.Root, Path.Combine(_site.Root, ".cache", "deploy.git"), "origin", "gh-pages");
        var plan = await target.PlanAsync(site, stop);
        if (!plan.IsEmpty)
        {
            await target.SendAsync(plan, stop);
        }
    }

    private Dictionary<string, byte[]> There()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        Git(folder, "clone", "--quiet", "--branch", "gh-pages", _remote, "site");
        Directory.Delete(Path.Combine(folder, "site", ".git"), recursive: true);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Path.Combine(folder, "site"), file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        Directory.Delete(folder, recursive: true);
        return files;
    }

    private static string Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true })!;
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return said.Trim();
    }
}
