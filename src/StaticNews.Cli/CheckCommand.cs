using System.CommandLine;

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
        ShortRun.Expect(request.Folder);
        var report = request.Reporter(output, error);
        return request.Folder.MissingInput is { } missing
            ? report.Environment(missing)
            : report.Watch(progress => request.Publisher(progress).Check(request.Options));
    }
}
