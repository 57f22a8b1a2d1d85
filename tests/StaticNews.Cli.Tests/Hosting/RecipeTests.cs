using System.Text.RegularExpressions;
using StaticNews.Testing;
using StaticNews.Testing.Tools;
using YamlDotNet.RepresentationModel;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>What docs/continuous-integration.md gives to copy: each recipe is run as its host would run it, with a site that is due or not.</summary>
public sealed partial class RecipeTests : IDisposable
{
    private const string Program = "dotnet run -c Release --project src/StaticNews.Cli -- ";

    private static readonly string Guide = File.ReadAllText(Repository.PathTo("docs", "continuous-integration.md"));

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    [Theory]
    [InlineData("GitHub Actions")]
    [InlineData("GitLab CI")]
    public void A_recipe_builds_a_site_with_commands_that_the_program_has(string heading)
    {
        var commands = Scalars(Recipe(heading)).Where(text => text.StartsWith(Program, StringComparison.Ordinal)).Select(text => text[Program.Length..]).ToArray();
        Script.Unpack(_folder, "-- input/site.yml --\ntitle: Орск.today\nurl: https://orsk.example/");

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Equal(0, StaticNewsProcess.Run(_folder, command.Split(' ')).ExitCode));
    }

    [Theory]
    [InlineData(-120, "now=true")]
    [InlineData(300, "slept, now=true")]
    [InlineData(7200, "")]
    [InlineData(null, "")]
    public void GitHub_builds_what_is_due_within_the_round_and_nothing_else(int? seconds, string done)
    {
        var ask = Recipe("GitHub Actions")["jobs"]["due"]["steps"][0]["run"].ToString().Replace("${{ github.event_name }}", "schedule", StringComparison.Ordinal);
        var output = Path.Combine(_folder, "output");

        Assert.Equal((0, done), RunShell("bash", ["-e"], ask, BuildJson(seconds), new() { ["GITHUB_OUTPUT"] = output, ["SITE"] = "https://orsk.example" }, output));
    }

    [Theory]
    [InlineData(-120, "triggered main")]
    [InlineData(300, "slept, triggered main")]
    [InlineData(7200, "")]
    [InlineData(null, "")]
    public void GitLab_starts_a_pipeline_for_what_is_due_within_the_round_and_is_green_without_one_for_the_rest(int? seconds, string done) =>
        Assert.Equal((0, done), RunGitLab(BuildJson(seconds)));

    [Fact]
    public void GitLab_tells_that_a_site_does_not_answer() => Assert.NotEqual(0, RunGitLab(null).ExitCode);

    [Fact]
    public void GitLab_never_does_both_in_one_pipeline()
    {
        var recipe = Recipe("GitLab CI");

        Assert.Equal("$CI_PIPELINE_SOURCE == \"schedule\"", recipe["due"]["rules"][0]["if"].ToString());
        Assert.StartsWith("$CI_PIPELINE_SOURCE != \"schedule\" && ", recipe["pages"]["rules"][0]["if"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-30, 1)]
    [InlineData(-150, 0)]
    [InlineData(-330, 1)]
    [InlineData(120, 0)]
    [InlineData(null, 0)]
    public void Netlify_calls_the_hook_in_the_minute_and_again_where_the_site_is_still_the_old_one(int? seconds, int calls)
    {
        Assert.SkipUnless(IsThere("node"), "needs node");
        var script = Repository.PathTo(".ci", "netlify-functions", "publish-due.mjs");
        var program = $$"""
            const asked = [];
            globalThis.fetch = async (address, { method = "GET" } = {}) => { asked.push(`${method} ${address}`); return { ok: true, json: async () => ({{BuildJson(seconds)}}) }; };
            const due = await import({{System.Text.Json.JsonSerializer.Serialize(new Uri(script).AbsoluteUri)}});
            await due.default();
            console.log(asked.join("\n"));
            """;

        var (code, said) = Run("node", ["--input-type=module", "-e", program], new() { ["BUILD_HOOK"] = "https://hook.example/1", ["URL"] = "https://orsk.example" });

        Assert.Equal(0, code);
        Assert.Equal(["GET https://orsk.example/build.json", .. Enumerable.Repeat("POST https://hook.example/1", calls)], said.Trim().Split('\n'));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int ExitCode, string Done) RunGitLab(string? buildJson)
    {
        var lines = ((YamlSequenceNode)Recipe("GitLab CI")["due"]["script"]).Select(line => line.ToString());
        var variables = new Dictionary<string, string>
        {
            ["SITE"] = "https://orsk.example",
            ["CI_JOB_TOKEN"] = "token",
            ["CI_DEFAULT_BRANCH"] = "main",
            ["CI_API_V4_URL"] = "https://gitlab.example/api/v4",
            ["CI_PROJECT_ID"] = "7",
        };
        // As GitLab's runner begins every script.
        return RunShell("bash", ["-e", "-o", "pipefail"], string.Join('\n', lines), buildJson, variables, null);
    }

    /// <summary>Runs a script where the network and sleep are others: they write down what they were asked for.</summary>
    private (int ExitCode, string Done) RunShell(string shell, string[] options, string script, string? buildJson, Dictionary<string, string> variables, string? output)
    {
        Assert.SkipUnless(IsThere(shell) && IsThere("jq"), "needs bash and jq");
        var done = Path.Combine(_folder, "done");
        File.WriteAllText(done, "");
        File.WriteAllText(Path.Combine(_folder, "build.json"), buildJson);
        var curl = $"""
            case "$*" in
              *token=token*ref=main*https://gitlab.example/api/v4/projects/7/trigger/pipeline) echo triggered main >> "{done}";;
              *https://orsk.example/build.json) {(buildJson is null ? "exit 22" : $"cat \"{_folder}/build.json\"")};;
              *) exit 2;;
            esac
            """;
        AddProgram("curl", curl);
        AddProgram("sleep", $"echo slept >> \"{done}\"");
        AddProgram("apk", "");
        variables["PATH"] = Path.Combine(_folder, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        var (code, said) = Run(shell, [.. options, "-c", script], variables);
        Assert.True(code == 0 || buildJson is null, said);
        var written = output is not null && File.Exists(output) ? File.ReadAllLines(output) : [];
        return (code, string.Join(", ", File.ReadAllLines(done).Concat(written)));
    }

    private void AddProgram(string name, string script)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "bin")).FullName, name);
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private (int ExitCode, string Said) Run(string program, string[] arguments, Dictionary<string, string> variables)
    {
        var ran = OutsideProgram.Run(program, arguments, folder: _folder, variables: variables)!;
        return (ran.Code, ran.Output + ran.Error);
    }

    /// <summary>What a live site answers whose next change is so many seconds away.</summary>
    private static string BuildJson(int? seconds)
    {
        var next = seconds is { } away ? $"\"{DateTimeOffset.UtcNow.AddSeconds(away).ToOffset(TimeSpan.FromHours(5)):yyyy-MM-dd'T'HH:mm:sszzz}\"" : "null";
        return $"{{\n  \"version\": 1,\n  \"next\": {next}\n}}";
    }

    private static bool IsThere(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static YamlNode Recipe(string heading)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Fence().Match(Guide, Guide.IndexOf("## " + heading, StringComparison.Ordinal)).Groups["yaml"].Value));
        return yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value!);

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
