using System.CommandLine;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Publishing;
using StaticNews.Site.Publication;

namespace StaticNews.Cli;

/// <summary><c>next</c>: prints when the site changes next by itself, so that a timer can be set for it; nothing where it never does.</summary>
public sealed class NextCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    public Command Describe()
    {
        var command = new Command("next", "print when a scheduled, expiring or breaking article changes the site next; nothing if none does");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        if (request.Folder.MissingInput is { } missing)
        {
            return request.Reporter(output, error).Environment(missing);
        }

        var reading = request.ReadInput();
        if (reading.Site is not { } site || reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return request.Reporter(output, error).Watch(_ => new BuildReport { Diagnostics = reading.Diagnostics, Checked = true });
        }

        var zone = site.Settings.TimeZone;
        var due = Schedule.After(request.Options.Now(zone), site.Articles).OrderBy(item => item.Moment).ThenBy(item => item.Article.Source.Path, StringComparer.Ordinal);
        output.Write(ScheduleReport.Of([.. due], zone, request.Format, request.Verbosity, request.Messages));
        return (int)ExitCode.Success;
    }
}
