using System.CommandLine;
using StaticNews.Cli.Creating;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Reading;

namespace StaticNews.Cli;

/// <summary><c>new</c>: makes the file of a new article, author, page or story, asking for what is missing where somebody can answer.</summary>
public sealed class NewCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private readonly NewOptions _given = new(options);

    /// <summary>What a new article is dated by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where answers come from; <c>null</c> where nobody can be asked.</summary>
    public TextReader? Keyboard { get; init; }

    public Command Describe()
    {
        var command = new Command("new", "make the file of a new article, author, page or story");
        foreach (var kind in Enum.GetValues<NewKind>())
        {
            command.Subcommands.Add(Describe(kind));
        }

        return command;
    }

    private Command Describe(NewKind kind)
    {
        var name = kind.ToString().ToLowerInvariant();
        var command = new Command(name, $"make the file of a new {name}");
        _given.AddTo(command, kind);
        command.SetAction(arguments => Run(kind, arguments));
        return command;
    }

    private int Run(NewKind kind, ParseResult arguments)
    {
        var request = BuildRequest.From(arguments, options);
        if (request.Folder.MissingInput is { } missing)
        {
            return request.Reporter(output, error).Environment(missing);
        }

        var reading = request.ReadInput();
        if (reading.Site is not { } site || MistakesInSettings(reading).Any())
        {
            return Say(MistakesInSettings(reading).Select(request.Messages.Line), ExitCode.ContentErrors);
        }

        var zone = site.Settings.TimeZone;
        var now = arguments.GetValue(options.Now)?.In(zone) ?? Clock.GetUtcNow();
        var code = Begin(_given.Read(kind, arguments, now, zone), site, request, out var file);
        return file is not null && _given.Opens(arguments) && EditorProgram.Open(file, request.Messages) is { } obstacle ? Say([obstacle], ExitCode.Success) : code;
    }

    /// <summary>Settings that are not as their editor meant them would give dates of another time zone and refuse categories.</summary>
    private static IEnumerable<Diagnostic> MistakesInSettings(InputReading reading) => reading.Diagnostics
        .Where(diagnostic => diagnostic.Severity == Severity.Error && (reading.Site is null || diagnostic.Span.File == reading.Site.Settings.Source.DisplayPath));

    private int Begin(Assignment wanted, SiteSource site, BuildRequest request, out string? file)
    {
        file = null;
        var messages = request.Messages;
        var desk = new AssignmentDesk(site, Keyboard is null ? null : new Questions(Keyboard, output, messages), messages);
        var assignment = desk.Complete(wanted);
        var shelf = new Shelf(site, request.Folder.Input.List());
        if (desk.Problems.Count == 0 && shelf.Occupant(assignment) is { } there)
        {
            desk.Problems.Add(messages.Text("refused.there", request.Folder.Input.Display(there)));
        }

        if (desk.Problems.Count > 0)
        {
            return Say(desk.Problems, ExitCode.WrongUsage);
        }

        var path = shelf.PathFor(assignment);
        file = request.Folder.InputFile(path);
        NewFile.Write(file, Archetype.Fill(assignment, site.Settings.Language));
        output.WriteLine(request.Folder.Input.Display(path));
        output.Write(request.Verbosity == Verbosity.Quiet ? "" : messages.Text("begun", assignment.Draft ? "check --drafts" : "check") + Environment.NewLine);
        return Say(desk.Doubts, ExitCode.Success);
    }

    private int Say<T>(IEnumerable<T> lines, ExitCode code)
    {
        foreach (var line in lines)
        {
            error.WriteLine(line);
        }

        return (int)code;
    }
}
