using System.CommandLine;
using System.CommandLine.Parsing;
using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli;

/// <summary>The options that every command understands (contract, section 5).</summary>
public sealed class GlobalOptions
{
    private static readonly string[] Languages = ["ru", "en"];
    private static readonly string[] Formats = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    public Option<string> Root { get; } = new("--root") { Description = "the folder that holds input/", HelpName = "DIR", DefaultValueFactory = _ => ".", Recursive = true };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "where the site is built (default: output/ in the root)", HelpName = "DIR", Recursive = true };

    public Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "replaces «url» of site.yml, for previews",
        HelpName = "URL",
        Recursive = true,
    };

    public Option<BuildMoment?> Now { get; } = new("--now")
    {
        Description = "the build's clock, in the outlet's time zone unless it carries an offset",
        HelpName = "TIME",
        Recursive = true,
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "include drafts", Recursive = true };

    public Option<bool> Future { get; } = new("--future") { Description = "include scheduled articles", Recursive = true };

    public Option<bool> Strict { get; } = new("--strict") { Description = "warnings fail as errors do", Recursive = true };

    public Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "leave broken articles out, build the rest, exit 1", Recursive = true };

    public Option<bool> Force { get; } = new("--force") { Description = "ignore what the last build left", Recursive = true };

    public Option<ReportFormat> Format { get; } = new("--format") { Description = "how to report: text, json, github (annotations) or markdown (a comment)", HelpName = "text|json|github|markdown", Recursive = true };

    public Option<string?> Messages { get; } = new("--messages") { Description = "the language of messages (default: the site's)", HelpName = "ru|en", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "say more", Recursive = true };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "say only what is wrong", Recursive = true };

    public GlobalOptions()
    {
        Now.CustomParser = ReadTime;
        BaseUrl.Validators.Add(RefuseBaseUrl);
        Messages.Validators.Add(result => RefuseOthers(result, "--messages", Languages));
        Format.CustomParser = ReadFormat;
    }

    /// <summary>Reads the value of an option; one that is no time is told with an example.</summary>
    internal BuildMoment? ReadTime(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        var moment = BuildMoment.Parse(given);
        if (moment is null)
        {
            result.AddError(MessagesAbout(result).Text("no_time", given));
        }

        return moment;
    }

    /// <summary>The language in which to refuse a part of the command line, where the whole is not understood yet.</summary>
    internal Messages MessagesAbout(SymbolResult part) =>
        new MessageLanguage(Environment.GetEnvironmentVariable).Choose(Array.Find(Languages, language => language == Given(part, Messages)), ReportFormat.Text, new SiteFolder(Given(part, Root) ?? ".", null).Input);

    /// <summary>Adds all of them to the program itself; they are inherited by its commands.</summary>
    public void AddTo(RootCommand program)
    {
        Option[] all = [Root, Output, BaseUrl, Now, Drafts, Future, Strict, KeepGoing, Force, Format, Messages, Verbose, Quiet];
        foreach (var option in all)
        {
            program.Options.Add(option);
        }
    }

    /// <summary>Refuses each value that is none of those there are.</summary>
    internal void RefuseOthers(SymbolResult part, string name, IReadOnlyList<string> values)
    {
        foreach (var value in part.Tokens.Select(token => token.Value).Where(value => !values.Contains(value, StringComparer.OrdinalIgnoreCase)))
        {
            var messages = MessagesAbout(part);
            var cure = Suggestion.For(value, values) is { } meant ? messages.Text("cure.near", meant) : messages.Text("cure.one_of", name, string.Join(", ", values));
            part.AddError($"{messages.Text("usage.value", value, name)}; {cure}");
        }
    }

    private ReportFormat ReadFormat(ArgumentResult result)
    {
        RefuseOthers(result, "--format", Formats);
        return Enum.TryParse<ReportFormat>(result.Tokens[0].Value, ignoreCase: true, out var format) ? format : default;
    }

    private void RefuseBaseUrl(OptionResult result)
    {
        var given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (!Uri.TryCreate(given, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Query.Length + url.Fragment.Length > 0)
        {
            result.AddError(MessagesAbout(result).Text("no_address", given));
        }
    }

    private static string? Given(SymbolResult part, Option option) => part.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;
}
