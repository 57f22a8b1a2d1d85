using System.CommandLine;
using StaticNews.Publishing;

namespace StaticNews.Cli.Tests;

public sealed class BuildLockTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_second_build_of_one_output_says_that_the_first_is_at_work()
    {
        Directory.CreateDirectory(Path.Combine(_root, "input"));
        using var first = BuildLock.Take(Path.Combine(_root, ".cache", "lock"), TimeSpan.Zero);
        var options = new GlobalOptions();
        var program = new RootCommand();
        options.AddTo(program);
        using var error = new StringWriter();
        program.Subcommands.Add(new BuildCommand(options, TextWriter.Null, error) { LockPatience = TimeSpan.Zero }.Describe());

        var exitCode = program.Parse(["build", "--root", _root]).Invoke();

        Assert.Equal((int)ExitCode.EnvironmentFailed, exitCode);
        Assert.Contains("error SN3002: another build is writing to this output; wait until it has ended and build again", error.ToString(), StringComparison.Ordinal);
    }
}
