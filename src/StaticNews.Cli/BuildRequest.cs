using System.CommandLine;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Publishing;
using StaticNews.Reading;
using StaticNews.Reading.Cache;

namespace StaticNews.Cli;

/// <summary>What the command line asks for, in the program's own terms.</summary>
public sealed record BuildRequest(SiteFolder Folder, BuildOptions Options, ReportFormat Format, Verbosity Verbosity, Messages Messages)
{
    public static BuildRequest From(ParseResult arguments, GlobalOptions options)
    {
        var folder = new SiteFolder(arguments.GetValue(options.Root)!, arguments.GetValue(options.Output));
        var format = arguments.GetValue(options.Format);
        var messages = new MessageLanguage(Environment.GetEnvironmentVariable).Choose(arguments.GetValue(options.Messages), format, folder.Input);
        return new BuildRequest(folder, OptionsFrom(arguments, options, folder), format, VerbosityOf(arguments, options), messages)
        {
            IsForReaders = arguments.GetValue(options.Now) is null,
        };
    }

    /// <summary>Whether the folder is built for readers as it is now, so that what is published may be written down beside the articles.</summary>
    public bool IsForReaders { get; private init; }

    /// <summary>input/urls.lock, where this run keeps it up to date.</summary>
    public RegisterFile? Register => IsForReaders && Options.Previous is null ? new RegisterFile(Folder.InputFile(InputReader.RegisterPath)) : null;

    /// <summary>Says how it went, in the form and as much as was asked for.</summary>
    public Reporter Reporter(TextWriter output, TextWriter error) => new(Format, Verbosity, Messages, output, error);

    /// <summary>The run over the folder that was named.</summary>
    public Publisher Publisher(IBuildProgress? progress) => new(Folder.Input, Folder.Theme, progress, Folder.Cache) { Register = Register, History = Folder.History };

    /// <summary>What stands in input/, read without writing a cache.</summary>
    public InputReading ReadInput() => InputReader.Read(Folder.Input, Reading, InputCache.Open(Folder.Input, new ReadOnlyCache(Folder.Cache)));

    /// <summary>The path the site lies under, without reading its articles; a folder without readable settings lies at the top.</summary>
    public string PathPrefix() => Settings()?.PathPrefix ?? "/";

    /// <summary>site.yml alone; <c>null</c> where it cannot be read.</summary>
    public SiteSettings? Settings() => Folder.HasInput ? InputReader.ReadSettings(Folder.Input, Reading) : null;

    private ReadOptions Reading => new() { BaseUrl = Options.BaseUrl };

    private static BuildOptions OptionsFrom(ParseResult arguments, GlobalOptions options, SiteFolder folder)
    {
        var moment = arguments.GetValue(options.Now);
        return new BuildOptions(moment is null ? Clock : zone => moment.In(zone))
        {
            BaseUrl = arguments.GetValue(options.BaseUrl),
            Drafts = arguments.GetValue(options.Drafts),
            Future = arguments.GetValue(options.Future),
            Strict = arguments.GetValue(options.Strict),
            KeepGoing = arguments.GetValue(options.KeepGoing),
            Force = arguments.GetValue(options.Force),
            Commit = folder.Commit,
        };
    }

    private static DateTimeOffset Clock(TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, zone);

    private static Verbosity VerbosityOf(ParseResult arguments, GlobalOptions options) =>
        arguments.GetValue(options.Quiet) ? Verbosity.Quiet : arguments.GetValue(options.Verbose) ? Verbosity.Verbose : Verbosity.Normal;
}
