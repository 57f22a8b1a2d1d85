using System.CommandLine;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;

namespace StaticNews.Cli;

/// <summary><c>check</c>: reports every problem in content, theme and links, and writes nothing.</summary>
public sealed class CheckCommand(CommonOptions options, TextWriter output, TextWriter error)
{
    public Command Describe()
    {
        var command = new Command("check", "report every problem in content, theme and links; write nothing");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        var report = new Reporter(arguments.GetValue(options.Format), request.Verbosity, output, error);
        return request.Folder.HasInput
            ? report.Watch(progress => new Publisher(request.Folder.Input, request.Folder.Theme, progress).Check(request.Options))
            : report.Environment(EnvironmentRules.NoInput.At(SourceSpan.WholeFile(arguments.GetValue(options.Root)!), request.Folder.Root));
    }
}
