using System.CommandLine;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Publishing.Outside;

namespace StaticNews.Cli;

/// <summary><c>build</c>: builds the output, writing only what changed.</summary>
public sealed class BuildCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan PreviousPatience = TimeSpan.FromSeconds(10);

    private readonly Option<string?> _previous = new("--previous")
    {
        Description = "what is live: no address of it may vanish, and input/urls.lock is left alone",
        HelpName = "DIR|URL",
    };

    /// <summary>How long another build may keep the output.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(30);

    public Command Describe()
    {
        var command = new Command("build", "build output/, writing only what changed");
        command.Options.Add(_previous);
        command.SetAction(Run);
        return command;
    }

    public int Run(ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        ShortRun.Expect();
        var report = request.Reporter(output, error);
        if (request.Folder.MissingInput is { } missing)
        {
            return report.Environment(missing);
        }

        if (request.Folder.UnfitOutput is { } unfit)
        {
            report.Environment(unfit);
            return (int)ExitCode.WrongUsage;
        }

        if (arguments.GetValue(_previous) is { } previous)
        {
            var (live, failure) = new PreviousSite(previous, PreviousPatience).Read();
            if (failure is not null)
            {
                return report.Environment(failure);
            }

            request = request with { Options = request.Options with { Previous = live } };
        }

        using var held = BuildLock.TryTake(request.Folder.LockFile, LockPatience);
        return held is null
            ? report.Environment(EnvironmentRules.OutputBusy.At(SourceSpan.WholeFile(request.Folder.OutputPath)))
            : report.Watch(progress => request.Publisher(progress).Build(request.Folder.Output, request.Options));
    }
}
