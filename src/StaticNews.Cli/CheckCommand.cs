using System.CommandLine;
using StaticNews.Publishing.Outside;

namespace StaticNews.Cli;

/// <summary><c>check</c>: reports every problem in content, theme and links, and writes nothing but the answers of other sites to its cache.</summary>
public sealed class CheckCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private readonly Option<bool> _links = new("--links") { Description = "ask other sites whether the pages that are linked to are still there" };

    public Command Describe()
    {
        var command = new Command("check", "report every problem in content, theme and links; write nothing");
        command.Options.Add(_links);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        ShortRun.Expect();
        var report = request.Reporter(output, error);
        if (request.Folder.MissingInput is { } missing)
        {
            return report.Environment(missing);
        }

        using var client = arguments.GetValue(_links) ? new HttpClient { Timeout = Timeout.InfiniteTimeSpan } : null;
        var inquiry = client is null ? null : new LinkInquiry(client, request.Folder.Cache, TimeProvider.System);
        return report.Watch(progress => request.Publisher(progress).Check(request.Options, inquiry));
    }
}
