using System.CommandLine.Parsing;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests;

public sealed class PrintedCommandTests
{
    private const string Program = "dotnet run -c Release --project src/StaticNews.Cli";

    // These leave the input alone; others get files of their own.
    private static readonly string[] Readers = ["check", "next", "schema"];

    // These go on until they are stopped; tests of their own start them.
    private static readonly string[] Endless = ["preview", "serve"];

    public static TheoryData<string> Commands =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathTo("README.md"))
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal))
            .Select(line => line[Program.Length..].Replace(" -- ", "", StringComparison.Ordinal).Trim())
            .Where(arguments => !Endless.Any(command => arguments.StartsWith(command, StringComparison.Ordinal)))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_printed_command_does_what_it_says_on_this_repository(string arguments)
    {
        var copy = Directory.CreateTempSubdirectory("staticnews").FullName;
        try
        {
            BringInput(copy, arguments);
            Repository.SharePictures(copy);

            // What is printed is `dotnet run`, so it is that program wherever others are tested.
            var run = StaticNewsProcess.RunOfSdk(copy, CommandLineParser.SplitCommandLine(arguments));

            Assert.True(run.ExitCode == 0, run.Output + run.Error);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>What the command works on; one that writes into it gets files of its own.</summary>
    private static void BringInput(string copy, string arguments)
    {
        var (input, place) = (Repository.PathTo("input"), Path.Combine(copy, "input"));
        if (Readers.Any(command => arguments.StartsWith(command, StringComparison.Ordinal)))
        {
            Directory.CreateSymbolicLink(place, input);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(place, Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    [Fact]
    public void The_readme_promises_two_commands_that_continuous_integration_runs()
    {
        var readme = File.ReadAllLines(Repository.PathTo("README.md"));
        var run = File.ReadAllText(Repository.PathTo(".ci", "run"));

        Assert.Contains(Program, readme);
        Assert.Contains("dotnet test", readme);
        Assert.Contains("$test_command", run, StringComparison.Ordinal);
        Assert.Contains("$build_command", run, StringComparison.Ordinal);
    }
}
