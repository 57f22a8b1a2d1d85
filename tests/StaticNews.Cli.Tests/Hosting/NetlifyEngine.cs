using System.Diagnostics;
using System.Text.Json.Nodes;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>Netlify's own parsers and engine of rules, as npm brings them, in the versions that package-lock.json names.</summary>
internal static class NetlifyEngine
{
    private static readonly string Here = Path.Combine(Repository.Root, "tests", "StaticNews.Cli.Tests", "Hosting", "Netlify");
    private static readonly string Installed = Path.Combine(Path.GetTempPath(), "staticnews-netlify");
    private static readonly Lazy<bool> IsThere = new(Install);

    /// <summary>Asks for addresses of a built site; the test is skipped, with the reason, where npm cannot bring the engine.</summary>
    public static (IReadOnlyList<string> Complaints, IReadOnlyList<Answer> Answers) Ask(HostedSite site, IEnumerable<string> targets)
    {
        Assert.SkipUnless(IsThere.Value, "Node.js and npm are not on this machine, or npm cannot bring Netlify's parsers");
        var (code, output, error) = Run("node", [Path.Combine(Installed, "ask.mjs"), site.Output, Path.Combine(Repository.Root, "netlify.toml")], string.Join('\n', targets));
        Assert.True(code == 0, error.Length > 2000 ? error[^2000..] : error);
        var said = JsonNode.Parse(output)!;
        return ([.. said["complaints"]!.AsArray().Select(complaint => (string)complaint!)], [.. said["answers"]!.AsArray().Select(answer => Read(answer!))]);
    }

    private static Answer Read(JsonNode answer) => new(
        (int)answer["status"]!, [.. answer["headers"]!.AsObject().Select(header => (header.Key, (string)header.Value!))], (string)answer["body"]!);

    private static bool Install()
    {
        try
        {
            Directory.CreateDirectory(Installed);
            foreach (var file in Directory.EnumerateFiles(Here))
            {
                File.Copy(file, Path.Combine(Installed, Path.GetFileName(file)), overwrite: true);
            }

            return Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", Installed], "").Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Installed };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
