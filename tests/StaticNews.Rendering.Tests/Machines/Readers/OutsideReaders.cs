using System.Text.Json;
using StaticNews.Testing;
using StaticNews.Testing.Tools;

namespace StaticNews.Rendering.Tests.Machines.Readers;

/// <summary>Feed readers that are no libraries for .NET: each is a script that tells of feeds in a folder, a line of JSON for each.</summary>
internal static class OutsideReaders
{
    private static readonly string Here = Repository.PathTo("tests", "StaticNews.Rendering.Tests", "Machines", "Readers");

    /// <summary>feedparser, the reader of feeds of most programs in Python.</summary>
    public static IEnumerable<ReadFeed> Feedparser(string folder, IEnumerable<string> routes)
    {
        DebianPackage.Find("/usr/lib/python3/dist-packages/feedparser/__init__.py", "python3-feedparser");
        return ByPython("feedparser_reads.py", folder, routes);
    }

    /// <summary>newsboat, which people use in a terminal.</summary>
    public static IEnumerable<ReadFeed> Newsboat(string folder, IEnumerable<string> routes)
    {
        DebianPackage.Find("newsboat", "newsboat", "python3");
        return ByPython("newsboat_reads.py", folder, routes);
    }

    /// <summary>feedsmith, for programs in JavaScript.</summary>
    public static IEnumerable<ReadFeed> Feedsmith(string folder, IEnumerable<string> routes) =>
        Told(NpmFolder.Find(Repository.PathTo("tests", "StaticNews.Rendering.Tests", "Machines", "Npm")).Run("feedsmith_reads.mjs", [folder], string.Join('\n', routes)));

    private static IEnumerable<ReadFeed> ByPython(string script, string folder, IEnumerable<string> routes)
    {
        var ran = OutsideProgram.Run("/usr/bin/python3", [Path.Combine(Here, script), folder], string.Join('\n', routes))!;
        Assert.True(ran.Code == 0, ran.Error);
        return Told(ran.Output);
    }

    private static IEnumerable<ReadFeed> Told(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<ReadFeed>(line, JsonSerializerOptions.Web)!);
}
