using System.Text;

namespace StaticNews.Publishing.Deploying;

/// <summary>
/// A branch of a repository, such as <c>gh-pages</c>: each deployment is one commit upon the last. It is written into a repository of
/// its own in the cache by <c>git fast-import</c>, so no work tree and no branch of the outlet's checkout is touched, and its settings
/// (who may push, and as whom) are those of the checkout.
/// </summary>
/// <param name="root">The checkout.</param>
/// <param name="cache">Where the repository of deployments is kept.</param>
/// <param name="remote">A name of the checkout's remotes, or an address.</param>
/// <param name="branch">The branch's name.</param>
public sealed class GitBranchTarget(string root, string cache, string remote, string branch) : IDeployTarget
{
    private const string Tip = "refs/deployed/tip";
    private const string Next = "refs/deployed/next";

    private readonly OutsideProgram _git = new("git", $"git:{branch}", new Dictionary<string, string>
    {
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_ALLOW_PROTOCOL"] = "file:git:http:https:ssh",
    });

    private DeployManifest? _known;
    private bool _isNew;

    public string Name { get; } = $"git:{branch}";

    public async Task<DeployPlan> PlanAsync(BuiltSite site, CancellationToken stop)
    {
        RemoveLeftovers();
        await GitAsync(["init", "--quiet", "--bare", cache], stop);
        var address = await AddressAsync(stop);
        _isNew = (await StoreAsync(["ls-remote", address, $"refs/heads/{branch}"], null, stop)).Length == 0;
        _known = null;
        if (!_isNew)
        {
            await StoreAsync(["fetch", "--quiet", "--depth=1", "--no-tags", address, $"+refs/heads/{branch}:{Tip}"], null, stop);
            var (code, bytes, _) = await _git.RunAsync([.. Store, "show", $"{Tip}:{DeployManifest.Name}"], null, stop);
            _known = code == 0 ? DeployManifest.Parse(bytes) : null;
        }

        return DeployPlan.Between(site, _known, new HashSet<string>());
    }

    /// <summary>
    /// A git that was killed leaves its locks, and asks a person to delete them; in a repository of our own nobody else holds one. Settings
    /// name programs that git starts, and whoever may commit could have brought some.
    /// </summary>
    private void RemoveLeftovers()
    {
        foreach (var left in Directory.Exists(cache) ? Directory.GetFiles(cache, "*.lock", SearchOption.AllDirectories).Append(Path.Combine(cache, "config")) : [])
        {
            File.Delete(left);
        }
    }

    /// <summary>A push is all or nothing, and refused where somebody else has pushed meanwhile.</summary>
    public async Task SendAsync(DeployPlan plan, CancellationToken stop)
    {
        var committer = await CommitterAsync(stop);
        await StoreAsync(["fast-import", "--quiet", "--force", "--date-format=now"], output => WriteCommitAsync(output, plan, committer, stop), stop);
        await StoreAsync(["push", "--quiet", await AddressAsync(stop), $"{Next}:refs/heads/{branch}"], null, stop);
    }

    /// <summary>The format is that of git-scm.com/docs/git-fast-import.</summary>
    private async Task WriteCommitAsync(Stream output, DeployPlan plan, string committer, CancellationToken stop)
    {
        const string Message = "Publish the site\n";
        await WriteAsync(output, $"commit {Next}\ncommitter {committer} now\ndata {Message.Length}\n{Message}{(_isNew ? "" : $"from {Tip}\n")}", stop);
        foreach (var path in plan.Deleted)
        {
            await WriteAsync(output, $"D {Quoted(path)}\n", stop);
        }

        foreach (var file in plan.Added.Concat(plan.Changed))
        {
            await WriteAsync(output, $"M 100644 inline {Quoted(file.Path)}\ndata {file.Length}\n", stop);
            await using var bytes = File.OpenRead(file.Place);
            await bytes.CopyToAsync(output, stop);
            await WriteAsync(output, "\n", stop);
        }

        var manifest = plan.Done().Serialize();
        await WriteAsync(output, $"M 100644 inline {DeployManifest.Name}\ndata {manifest.Length}\n", stop);
        await output.WriteAsync(manifest, stop);
        await WriteAsync(output, "\ndone\n", stop);
    }

    private string[] Store =>
        ["--git-dir", cache, "-c", $"include.path={Path.Combine(root, ".git", "config")}", "-c", "core.bare=true", "-c", $"core.hooksPath={Path.Combine(cache, "no-hooks")}"];

    private Task<string> StoreAsync(IEnumerable<string> arguments, Func<Stream, Task>? input, CancellationToken stop) => _git.MustRunAsync([.. Store, .. arguments], input, stop);

    private Task<string> GitAsync(IEnumerable<string> arguments, CancellationToken stop) => _git.MustRunAsync(["-C", root, .. arguments], null, stop);

    private async Task<string> AddressAsync(CancellationToken stop) =>
        remote.AsSpan().ContainsAny('/', ':') ? remote : await GitAsync(["remote", "get-url", remote], stop);

    private async Task<string> CommitterAsync(CancellationToken stop)
    {
        var (code, said, _) = await _git.RunAsync(["-C", root, "var", "GIT_COMMITTER_IDENT"], null, stop);
        var known = Encoding.UTF8.GetString(said);
        return code == 0 && known.LastIndexOf('>') is var end and > 0 ? known[..(end + 1)] : "StaticNews <staticnews@localhost>";
    }

    private static string Quoted(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static async Task WriteAsync(Stream output, string text, CancellationToken stop) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
}
