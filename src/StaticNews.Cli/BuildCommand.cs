using System.CommandLine;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;

namespace StaticNews.Cli;

/// <summary><c>build</c>: builds the output, writing only what changed.</summary>
public sealed class BuildCommand(CommonOptions options, TextWriter output, TextWriter error)
{
    /// <summary>How long another build may keep the output.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(30);

    public Command Describe()
    {
        var command = new Command("build", "build output/, writing only what changed");
        command.SetAction(Run);
        return command;
    }

    public int Run(ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        ShortRun.Expect(request.Folder);
        var report = request.Reporter(output, error);
        if (request.Folder.MissingInput is { } missing)
        {
            return report.Environment(missing);
        }

        using var held = TakeLock(request.Folder);
        return held is null
            ? report.Environment(EnvironmentRules.OutputBusy.At(SourceSpan.WholeFile(request.Folder.OutputPath)))
            : report.Watch(progress => request.Publisher(progress).Build(request.Folder.Output, request.Options));
    }

    private BuildLock? TakeLock(SiteFolder folder)
    {
        try
        {
            return BuildLock.Take(folder.LockFile, LockPatience);
        }
        catch (IOException) when (File.Exists(folder.LockFile))
        {
            return null;
        }
    }
}
