using System.CommandLine;
using System.CommandLine.Parsing;
using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>The options of <c>new</c>; each kind takes those that its front matter has a place for.</summary>
internal sealed class NewOptions
{
    private static readonly string[] Types = [.. Enum.GetNames<ArticleType>().Select(name => name.ToLowerInvariant())];

    private readonly GlobalOptions _common;

    private readonly Argument<string[]> _title = new("title") { Description = "the headline or name", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string?> _lead = new("--lead", "--summary") { Description = "what it is about, in a sentence or two" };

    private readonly Option<string?> _role = new("--role") { Description = "the author's position" };

    private readonly Option<string?> _category = new("--category") { Description = "a category of site.yml, by slug or title" };

    private readonly Option<string[]> _authors = new("--author", "--authors") { Description = "who wrote it, by file name or name; commas part several" };

    private readonly Option<string[]> _tags = new("--tags", "--tag") { Description = "what it is about; commas part several" };

    private readonly Option<string?> _story = new("--story") { Description = "the continuing story it belongs to" };

    private readonly Option<ArticleType?> _type = new("--type") { Description = "what kind of article", HelpName = string.Join('|', Types) };

    private readonly Option<BuildMoment?> _date = new("--date") { Description = "when it comes out (default: now)", HelpName = "TIME" };

    private readonly Option<bool> _draft = new("--draft") { Description = "«--draft false» publishes it with the next build", DefaultValueFactory = _ => true };

    private readonly Option<bool> _open = new("--open") { Description = "open the file in the program that VISUAL or EDITOR names" };

    /// <param name="common">What else stands on the command line.</param>
    public NewOptions(GlobalOptions common)
    {
        _common = common;
        _title.Validators.Add(RefuseOptions);
        _type.CustomParser = ReadType;
        _date.CustomParser = common.ReadTime;
    }

    /// <summary>Lets a command take what fits the kind it makes.</summary>
    public void AddTo(Command command, NewKind kind)
    {
        command.Arguments.Add(_title);
        foreach (var option in For(kind))
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the command line says; <paramref name="now"/> is when an article comes out unless it says otherwise.</summary>
    public Assignment Read(NewKind kind, ParseResult arguments, DateTimeOffset now, TimeZoneInfo zone) => new(kind, string.Join(' ', arguments.GetValue(_title) ?? []))
    {
        Lead = arguments.GetValue(_lead),
        Role = arguments.GetValue(_role),
        Category = arguments.GetValue(_category),
        Authors = Parts(arguments.GetValue(_authors)),
        Tags = Parts(arguments.GetValue(_tags)),
        Story = arguments.GetValue(_story),
        Type = arguments.GetValue(_type),
        Draft = arguments.GetValue(_draft),
        Date = TimeZoneInfo.ConvertTime(arguments.GetValue(_date)?.In(zone) ?? now, zone),
    };

    /// <summary>Whether the file is to be opened.</summary>
    public bool Opens(ParseResult arguments) => arguments.GetValue(_open);

    private Option[] For(NewKind kind) => kind switch
    {
        NewKind.Article => [_category, _authors, _tags, _story, _type, _lead, _date, _draft, _open],
        NewKind.Author => [_role, _open],
        NewKind.Page => [_lead, _draft, _open],
        _ => [_lead, _open],
    };

    private static string[] Parts(string[]? given) =>
        [.. (given ?? []).SelectMany(one => one.Split(',')).Select(OneLine.Of).Where(part => part.Length > 0)];

    /// <summary>A headline may be several words, so the parser takes a mistyped option for one of them.</summary>
    private void RefuseOptions(ArgumentResult title)
    {
        foreach (var word in title.Tokens.Select(token => token.Value).Where(word => word is ['-', '-', >= 'a' and <= 'z', ..]))
        {
            var known = (title.Parent as CommandResult)?.Command.Options.Select(option => option.Name) ?? [];
            var messages = _common.MessagesAbout(title);
            var cure = Suggestion.For(word, known) is { } meant ? messages.Text("cure.near", meant) : messages.Text("cure.help");
            title.AddError($"{messages.Text("refused.option", word)}; {cure}");
        }
    }

    private ArticleType? ReadType(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (Array.IndexOf(Types, given.ToLowerInvariant()) is var index and >= 0)
        {
            return (ArticleType)index;
        }

        var messages = _common.MessagesAbout(result);
        var cure = Suggestion.For(given, Types) is { } meant ? messages.Text("cure.near", $"--type {meant}") : messages.Text("cure.one_of", "--type", string.Join(", ", Types));
        result.AddError($"{messages.Text("refused.type", given)}; {cure}");
        return null;
    }
}
