using System.Text.RegularExpressions;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Publishing;
using StaticNews.Testing.Mistakes;

namespace StaticNews.Cli.Tests.Reporting;

/// <summary>Whatever an editor gets wrong is answered in Russian that needs no programmer: the place, what is wrong, and what to do about it.</summary>
public sealed partial class EditorMistakeTests
{
    /// <summary>Designers and programmers read these.</summary>
    private static readonly string[] ForOthers = ["theme", "theme-settings", "options"];

    /// <summary>Names that a Russian newsroom knows by these letters, and words that have to be typed as they are.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "HTML", "JPEG", "PNG", "WebP", "AVIF", "GIF", "SVG", "HEIC", "GeoJSON", "WEBVTT", "SubRip", "UTF", "Windows", "Tab", "RSS", "Google", "Telegram", "YouTube", "VK", "Rutube", "Vimeo",
        "GitHub", "Gitea", "Forgejo", "IndexNow",
    };

    private static readonly Lazy<Told[]> All = new(() => [.. TellAll()]);

    [Fact]
    public void More_than_a_hundred_mistakes_of_editors_are_answered() => Assert.InRange(All.Value.Select(told => told.Mistake).Distinct().Count(), 100, int.MaxValue);

    [Fact]
    public void Every_answer_names_the_place_and_says_what_to_do_in_both_languages() =>
        Assert.DoesNotContain(All.Value, told => told.Place.Length == 0 || told.English.Cure.Length == 0 || told.Russian.Cure.Length == 0);

    [Fact]
    public void No_answer_holds_an_English_word_that_need_not_be_typed()
    {
        var english = All.Value
            .SelectMany(told => Latin().Matches(told.Russian.Words).Where(word => !Known.Contains(word.Value)).Select(word => $"«{word.Value}» in: {told.Russian.Text}"))
            .Distinct().ToArray();

        Assert.True(english.Length == 0, string.Join('\n', english));
    }

    [Fact]
    public void No_answer_speaks_the_jargon_of_programmers() =>
        Assert.Empty(All.Value.Where(told => Jargon().IsMatch(told.Russian.Words)).Select(told => told.Russian.Text));

    private static IEnumerable<Told> TellAll()
    {
        foreach (var list in PublishedMistakes.Lists.Except(ForOthers))
        {
            foreach (var mistake in PublishedMistakes.Read(list))
            {
                var site = PublishedMistakes.NewSite();
                mistake.Make(site);
                foreach (var diagnostic in PublishedMistakes.Build(site, new MemoryOutput(), mistake).Diagnostics)
                {
                    yield return new Told($"{list}: {mistake.Name}", diagnostic.Span.ToString(), Say(Messages.English, diagnostic), Say(Messages.Russian, diagnostic));
                }
            }
        }
    }

    private static Said Say(Messages language, Diagnostic diagnostic) => new(language.Message(diagnostic), language.Cure(diagnostic) ?? "");

    /// <summary>What an editor has written or shall write: it stands in quotes, in round brackets, is the name of a file has a colon behind it, or colons or braces around it.</summary>
    [GeneratedRegex("«[^»]*»|::: [a-z]+|\\{[a-z]+\\}|SN[0-9]+|0x[0-9A-F]+|\"[^\"]*\"|\\([^)]*\\)|<[^>]*>|[^ ]*[./:_][^ ]*|[a-z]+ \\([а-яё ]+\\)")]
    private static partial Regex Typed();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex("парс|токен|null|exception|исключени|стек|синтаксис|валид|мерж|коммит|репозитори|слаг|фронт|редирект|плейсхолдер|эскейп|YAML|TOML|JSON-|строков|массив|булев|скаляр", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon();

    private sealed record Said(string Message, string Cure)
    {
        public string Text => $"{Message}; {Cure}";

        public string Words => Typed().Replace(Text, "");
    }

    private sealed record Told(string Mistake, string Place, Said English, Said Russian);
}
