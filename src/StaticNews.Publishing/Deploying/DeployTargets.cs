using System.Text.RegularExpressions;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Deploying;

/// <summary>Finds the target that a line of site.yml or of the command names. Keys come from the environment alone.</summary>
/// <param name="root">The outlet's folder.</param>
/// <param name="output">The folder that the site is built in.</param>
/// <param name="cache">A folder in the cache for what a target keeps.</param>
/// <param name="environment">Asks for a variable.</param>
public sealed partial class DeployTargets(string root, string output, string cache, Func<string, string?> environment)
{
    private const int UsualPort = 22;
    private const string FolderScheme = "file:";
    private const string NetlifyApi = "https://api.netlify.com/api/v1/";

    private static readonly string[] OtherSchemes = ["s3://", "git:", "netlify:"];

    private readonly DeployKeys _keys = new(environment);

    /// <summary>
    /// The target, or what to tell: <c>s3://bucket/folder</c>, <c>git:branch</c>, <c>git:remote#branch</c>, <c>netlify:site</c>,
    /// <c>user@host:/folder</c>, <c>ssh://user@host:port/folder</c>, or a folder. Throws <see cref="DeployException"/> where a key is missing.
    /// </summary>
    public (IDeployTarget? Target, Diagnostic? Failure) Find(string named)
    {
        if (!named.StartsWith(FolderScheme, StringComparison.Ordinal) && Passwords.IsIn(WithoutGit(named)))
        {
            return (null, Unknown(Passwords.Hidden(WithoutGit(named))) with { OwnCure = Cures.AddressWithoutPassword });
        }

        return FolderOf(named) is { } folder ? Folder(named, folder) : Elsewhere(named) is { } target ? (target, null) : (null, Unknown(named));
    }

    private (IDeployTarget? Target, Diagnostic? Failure) Folder(string named, string folder) =>
        new OwnFolders(root).TouchedByDeployment(folder, output) is { } own
            ? (null, EnvironmentRules.SiteIntoOwnFolder.At(SourceSpan.WholeFile("staticnews"), named, own))
            : (new StoreTarget(new FolderStore(folder)), null);

    private IDeployTarget? Elsewhere(string named) => named.StartsWith("s3://", StringComparison.Ordinal) ? S3(named)
        : named.StartsWith("git:", StringComparison.Ordinal) ? Git(named["git:".Length..])
        : named.StartsWith("netlify:", StringComparison.Ordinal) ? Netlify(named["netlify:".Length..])
        : IsRemote(named) ? Ssh(named)
        : null;

    private static Diagnostic Unknown(string named) => EnvironmentRules.UnknownDeployTarget.At(SourceSpan.WholeFile("staticnews"), named);

#pragma warning disable CA2000 // A run has one target, and ends with it.
    private StoreTarget? S3(string named)
    {
        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.UserInfo.Length > 0)
        {
            return null;
        }

        var folder = Uri.UnescapeDataString(address.AbsolutePath).Trim('/');
        return new StoreTarget(new S3Store(S3Client(named), address.Host, folder.Length == 0 ? "" : folder + "/"));
    }

    private NetlifyTarget? Netlify(string site) => Site().IsMatch(site) ? new NetlifyTarget(NetlifyClient($"netlify:{site}"), site) : null;
#pragma warning restore CA2000

    private AmazonS3Client S3Client(string target)
    {
        var region = _keys.Region(target, "AWS_REGION") ?? _keys.Region(target, "AWS_DEFAULT_REGION") ?? "us-east-1";
        var config = new AmazonS3Config
        {
            // Services that speak like S3 know neither the checksums nor the signed chunks that Amazon added later.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if ((_keys.Address(target, "AWS_ENDPOINT_URL_S3") ?? _keys.Address(target, "AWS_ENDPOINT_URL")) is { } endpoint)
        {
            (config.ServiceURL, config.AuthenticationRegion, config.ForcePathStyle) = (endpoint, region, true);
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        var (id, secret) = (_keys.Key(target, "AWS_ACCESS_KEY_ID"), _keys.Key(target, "AWS_SECRET_ACCESS_KEY"));
        AWSCredentials credentials = _keys.Find("AWS_SESSION_TOKEN") is { } session ? new SessionAWSCredentials(id, secret, session) : new BasicAWSCredentials(id, secret);
        return new AmazonS3Client(credentials, config);
    }

    private GitBranchTarget? Git(string named)
    {
        var mark = named.LastIndexOf('#');
        var (remote, branch) = mark < 0 ? ("origin", named) : (named[..mark], named[(mark + 1)..]);
        return Branch().IsMatch(branch) && remote.Length > 0 && !remote.StartsWith('-') && !remote.Contains("::", StringComparison.Ordinal)
            ? new GitBranchTarget(root, Path.Combine(cache, "deploy.git"), remote, branch)
            : null;
    }

    private HttpClient NetlifyClient(string target)
    {
        var api = _keys.Address(target, "NETLIFY_API_URL") is { } given ? given.TrimEnd('/') + "/" : NetlifyApi;
        var client = new HttpClient { BaseAddress = new Uri(api), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", _keys.Key(target, "NETLIFY_AUTH_TOKEN"));
        client.DefaultRequestHeaders.UserAgent.ParseAdd("StaticNews");
        return client;
    }

    private static StoreTarget? Ssh(string named)
    {
        if (!named.StartsWith("ssh://", StringComparison.Ordinal))
        {
            return new StoreTarget(new RsyncStore(named.TrimEnd('/') + "/", null));
        }

        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var user = address.UserInfo.Length > 0 ? address.UserInfo + "@" : "";
        var place = $"{user}{address.Host}:{Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/')}/";
        return Remote().IsMatch(place) ? new StoreTarget(new RsyncStore(place, address.Port is > 0 and not UsualPort ? address.Port : null)) : null;
    }

    /// <summary>An address as git itself would be given it.</summary>
    private static string WithoutGit(string named) => named.StartsWith("git:", StringComparison.Ordinal) ? named["git:".Length..] : named;

    /// <summary>The folder that a line names; <c>null</c> where it names something else, or nothing.</summary>
    private string? FolderOf(string named)
    {
        var isFile = named.StartsWith(FolderScheme, StringComparison.Ordinal);
        var path = isFile ? named[FolderScheme.Length..] : named;
        path = path.StartsWith("//", StringComparison.Ordinal) ? path[2..] : path;
        var isElse = !isFile && (OtherSchemes.Any(scheme => named.StartsWith(scheme, StringComparison.Ordinal)) || IsRemote(named));
        return isElse || path.Length == 0 || path.Contains("://", StringComparison.Ordinal) || IsOfAnother(path) ? null : Path.GetFullPath(FromHome(path), root);
    }

    /// <summary>Shells know where the home of another user is; a line of site.yml has seen no shell.</summary>
    private static bool IsOfAnother(string path) => path is ['~', not '/', ..];

    private string FromHome(string path) =>
        path is ['~', .. var below] ? (_keys.Find("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)) + below : path;

    private static bool IsRemote(string named) => named.StartsWith("ssh://", StringComparison.Ordinal) || Remote().IsMatch(named);

    [GeneratedRegex(@"^(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]+:(?!//)[^:].*$")]
    private static partial Regex Remote();

    [GeneratedRegex("^[A-Za-z0-9_][A-Za-z0-9._/-]*$")]
    private static partial Regex Branch();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]*$")]
    private static partial Regex Site();
}
