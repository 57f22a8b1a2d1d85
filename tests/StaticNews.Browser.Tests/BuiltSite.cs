using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using StaticNews.Cli;
using StaticNews.Cli.Serving;
using StaticNews.Testing;

namespace StaticNews.Browser.Tests;

/// <summary>The site of this repository, built into a folder of its own and served under its path as a static host would.</summary>
public sealed class BuiltSite : IAsyncDisposable
{
    private readonly PhysicalFileProvider _files;
    private WebApplication? _server;

    private BuiltSite(string folder, string prefix)
    {
        (Folder, Prefix) = (folder, prefix);
        _files = new PhysicalFileProvider(folder);
    }

    public string Folder { get; }

    /// <summary>The path of the site's address, with a final slash.</summary>
    public string Prefix { get; }

    /// <summary>The server's address, without a final slash.</summary>
    public string Host => _server!.Urls.First();

    /// <param name="address">The site's address in place of that in site.yml, or <c>null</c>.</param>
    public static async Task<BuiltSite> BuildAsync(string? address = null)
    {
        // A root of its own with this repository's input, so that the tests leave no memory of their builds in the checkout.
        var root = Directory.CreateTempSubdirectory("staticnews").FullName;
        Directory.CreateSymbolicLink(Path.Combine(root, "input"), Repository.PathTo("input"));
        Repository.SharePictures(root);
        string[] arguments = ["build", "--root", root, "--quiet", .. address is null ? [] : new[] { "--base-url", address }];
        Assert.Equal(0, CommandLine.Run(arguments, Console.Out, Console.Error));

        var prefix = address is null ? "/" : new Uri(address).AbsolutePath;
        var site = new BuiltSite(Path.Combine(root, "output"), prefix);
        Age(site.Folder);
        site._server = await site.ServeAgainAsync();
        return site;
    }

    /// <summary>Paths of all pages, in order.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "index.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^"index.html".Length])
        .Order(StringComparer.Ordinal);

    /// <summary>Serves the same folder once more, so that a test may lose the network without the others.</summary>
    public async Task<WebApplication> ServeAgainAsync()
    {
        var server = new StaticHost(_files, () => Prefix).Build(port: 0);
        await server.StartAsync();
        return server;
    }

    /// <summary>A day later, as it is for most readers: a browser then takes what it has kept for fresh, unless it is told to ask.</summary>
    private static void Age(string folder)
    {
        var yesterday = DateTime.UtcNow.AddDays(-1);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, yesterday);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _files.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }
}
