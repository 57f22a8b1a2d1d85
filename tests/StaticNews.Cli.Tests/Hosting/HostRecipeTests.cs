using StaticNews.Testing;
using StaticNews.Testing.Tools;
using Tomlyn;
using Tomlyn.Model;
using YamlDotNet.RepresentationModel;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>What docs/hosting.md tells outlets to write is what the program and the hosts read.</summary>
public sealed class HostRecipeTests : IDisposable
{
    private const string Plugin = "netlify-cache";

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public static TheoryData<string> Settings => [.. Blocks("yaml").Where(block => block.StartsWith("# site.yml", StringComparison.Ordinal))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Settings))]
    public void Settings_of_a_recipe_build_a_site_for_its_host(string settings)
    {
        var title = "title: Орск.today\n" + (settings.Contains("url:", StringComparison.Ordinal) ? "" : "url: https://orsk.example/\n");
        Script.Unpack(_folder, $"-- input/site.yml --\n{title}{settings}\n-- input/articles/most.md --\n---\ntitle: Мост\ndate: 2026-11-23 10:00\n---\nТекст.\n");

        var run = StaticNewsProcess.Run(_folder, ["build", "--strict", "--now", "2026-11-24"]);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [Fact]
    public void Every_host_that_the_table_promises_is_one_that_site_yml_takes()
    {
        string[] hosts = [.. File.ReadLines(Guide).Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("` |", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).Where(name => !name.Contains('/', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal))];

        Assert.Equal(9, hosts.Length);
        Assert.All(hosts, host =>
        {
            Script.Unpack(_folder, $"-- input/site.yml --\ntitle: О\nurl: https://orsk.example/\nhost: {host}\n-- input/articles/most.md --\n---\ntitle: Мост\ndate: 2026-11-23\n---\nТекст.\n");
            var run = StaticNewsProcess.Run(_folder, ["check", "--strict", "--now", "2026-11-24"]);
            Assert.True(run.ExitCode == 0, run.Error);
        });
    }

    [Fact]
    public void Commands_of_recipes_are_commands_of_the_program_and_files_that_are_there()
    {
        string[] scripts = [.. Blocks("sh")];
        string[] commands = [.. scripts.SelectMany(script => script.Split('\n')).Where(line => line.Contains("dotnet run", StringComparison.Ordinal)).Select(line => line.Split(" -- ")[1].Split(' ')[0])];

        Assert.Equal(["build", "build"], commands);
        Assert.All(scripts, script => Assert.Equal(0, OutsideProgram.Run("bash", ["-n", "-c", script])!.Code));
        Assert.Equal(0, OutsideProgram.Run("bash", ["-n", Repository.PathTo(".ci", "netlify")])!.Code);
    }

    [Fact]
    public void Netlify_finds_the_plugin_that_keeps_what_the_next_build_needs()
    {
        var settings = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(Repository.PathTo("netlify.toml")))!;
        var build = (TomlTable)settings["build"];
        var plugin = ((TomlTableArray)settings["plugins"]).Single()["package"];
        var manifest = new YamlStream();
        manifest.Load(new StringReader(File.ReadAllText(Repository.PathTo(".ci", Plugin, "manifest.yml"))));

        Assert.Equal(("bash .ci/netlify", "output", $"/.ci/{Plugin}"), (build["command"], build["publish"], plugin));
        Assert.Equal("staticnews-cache", manifest.Documents[0].RootNode["name"].ToString());
        var script = $"import {{ onPreBuild, onPostBuild }} from '{Repository.PathTo(".ci", Plugin, "index.js")}';"
            + "const said = []; const utils = { cache: { restore: folders => said.push('restore', ...folders), save: folders => said.push('save', ...folders) } };"
            + "onPreBuild({ utils }); onPostBuild({ utils }); console.log(said.join(' '));";
        Assert.Equal("restore .cache output save .cache output\n", OutsideProgram.Run("node", ["--input-type=module", "--eval", script])?.Output);
    }

    private static string Guide => Repository.PathTo("docs", "hosting.md");

    /// <summary>The blocks of code of one language.</summary>
    private static IEnumerable<string> Blocks(string language) =>
        File.ReadAllText(Guide).Split("```" + language + "\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)].TrimEnd());
}
