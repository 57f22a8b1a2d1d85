using System.Text.Json.Nodes;
using StaticNews.Testing;
using StaticNews.Testing.Tools;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>Netlify's own parsers and engine of rules, as npm brings them, in the versions that package-lock.json names.</summary>
internal static class NetlifyEngine
{
    private static readonly string Here = Repository.PathTo("tests", "StaticNews.Cli.Tests", "Hosting", "Netlify");

    /// <summary>Asks for addresses of a built site; the test is skipped, with the reason, where npm cannot bring the engine.</summary>
    public static (IReadOnlyList<string> Complaints, IReadOnlyList<Answer> Answers) Ask(HostedSite site, IEnumerable<string> targets)
    {
        var said = JsonNode.Parse(NpmFolder.Find(Here).Run("ask.mjs", [site.Output, Repository.PathTo("netlify.toml")], string.Join('\n', targets)))!;
        return ([.. said["complaints"]!.AsArray().Select(complaint => (string)complaint!)], [.. said["answers"]!.AsArray().Select(answer => Read(answer!))]);
    }

    private static Answer Read(JsonNode answer) => new(
        (int)answer["status"]!, [.. answer["headers"]!.AsObject().Select(header => (header.Key, (string)header.Value!))], (string)answer["body"]!);
}
