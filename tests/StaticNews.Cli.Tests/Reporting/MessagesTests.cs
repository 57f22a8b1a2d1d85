using System.Text.RegularExpressions;
using StaticNews.Cli.Previewing;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Reporting;

public sealed partial class MessagesTests
{
    private static readonly IReadOnlyDictionary<string, string> Russian = Messages.Russian.Rules;

    /// <summary>Every text that can be said in English, by the name of its translation.</summary>
    private static readonly Dictionary<string, string> English = RuleCatalogue.Rules
        .SelectMany(row => new[] { ($"{row.Rule.Code}.message", row.Rule.Message), ($"{row.Rule.Code}.cure", row.Rule.Cure ?? "") })
        .Concat(RuleCatalogue.Phrases.Select(phrase => (phrase.Key, phrase.Text)))
        .Where(text => text.Item2.Length > 0)
        .ToDictionary(text => text.Item1, text => text.Item2, StringComparer.Ordinal);

    [Fact]
    public void Everything_that_is_said_in_English_is_said_in_Russian_and_nothing_else() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Russian.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_translation_tells_as_much_as_the_original() =>
        Assert.Empty(English
            .Where(text => !Gaps(text.Value).SetEquals(Gaps(Russian[text.Key])))
            .Select(text => $"{text.Key}: «{text.Value}» and «{Russian[text.Key]}»"));

    [Fact]
    public void Reporters_are_spared_the_words_of_programmers() =>
        Assert.DoesNotContain(Russian, text => !text.Key.StartsWith("SN20", StringComparison.Ordinal) && Jargon().IsMatch(text.Value));

    [Fact]
    public void A_message_is_one_line_that_goes_on_after_a_colon() =>
        Assert.DoesNotContain(Russian, text => text.Key.StartsWith("SN", StringComparison.Ordinal) && (char.IsUpper(text.Value[0]) || text.Value.EndsWith('.')));

    [Theory]
    [InlineData(0, "0 ошибок")]
    [InlineData(1, "1 ошибка")]
    [InlineData(2, "2 ошибки")]
    [InlineData(5, "5 ошибок")]
    [InlineData(11, "11 ошибок")]
    [InlineData(21, "21 ошибка")]
    [InlineData(112, "112 ошибок")]
    public void Numbers_agree_with_their_nouns(int count, string said) => Assert.Equal(said, Messages.Russian.Count("errors", count));

    [Fact]
    public void A_part_of_a_sentence_is_translated_with_it()
    {
        var mistake = LinkRules.NotPublished.At(new SourceSpan("a.md", 2, 1), "b.md", Words.IsScheduled.With("2026-12-01 10:00"));

        Assert.Equal("a.md:2:1: warning SN1305: b.md is scheduled for 2026-12-01 10:00, so nothing can lead to it yet; publish it first, or remove the link", Messages.English.Line(mistake));
        Assert.Equal("a.md:2:1: warning SN1305: файл b.md выйдет только 2026-12-01 10:00, поэтому ссылаться на него пока нельзя; сначала опубликуйте его или уберите ссылку", Messages.Russian.Line(mistake));
    }

    [Fact]
    public void A_way_out_found_at_the_place_is_translated_too()
    {
        var mistake = TopicRules.UnknownCategory.At(new SourceSpan("a.md", 5, 11), "обшество") with { OwnCure = Cures.DidYouMeanCategory.With("obshchestvo", "Общество") };

        Assert.Equal("a.md:5:11: error SN1104: unknown category «обшество»; did you mean «obshchestvo» (Общество)?", mistake.ToString());
        Assert.Equal("a.md:5:11: error SN1104: неизвестная рубрика «обшество»; может быть, «obshchestvo» (Общество)?", Messages.Russian.Line(mistake));
    }

    [Fact]
    public void An_editor_reads_after_each_save_what_a_preview_found_in_words_of_their_own()
    {
        var state = new PreviewState(1, null, [LinkRules.NotPublished.At(new SourceSpan("a.md", 2, 1), "b.md", Words.IsScheduled.With("2026-12-01"))]);

        Assert.Equal("0 articles, 0 errors, 1 warning; 42 ms", Summary.Looked(state, TimeSpan.FromMilliseconds(42), Messages.English));
        Assert.Equal("0 статей, 0 ошибок, 1 предупреждение; 42 мс", Summary.Looked(state, TimeSpan.FromMilliseconds(42), Messages.Russian));
    }

    [Fact]
    public void Both_languages_have_the_same_last_lines()
    {
        string[] names = ["published", "checked", "untouched", "looked"];
        Assert.All(names, name => Assert.Equal(Names(Messages.English.Text(name)), Names(Messages.Russian.Text(name))));
    }

    /// <summary>Which arguments a composite format names; doubled braces are signs.</summary>
    private static HashSet<string> Gaps(string format) => [.. Gap().Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(gap => gap.Value)];

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(name => name.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Name();

    [GeneratedRegex("front matter|фронт|парс|слаг|YAML|TOML|мерж|коммит|синтаксис|токен|валид|плейсхолдер|редирект|эскейп", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon();
}
