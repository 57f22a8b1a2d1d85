using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

/// <summary>An outlet says in site.yml how much a mistake weighs.</summary>
public sealed class RuleWeightTests
{
    private const string Articles = """

        -- articles/a.md --
        ---
        title: Первая
        date: 2026-11-20 10:00
        tagz: [мост]
        related: [net]
        ---
        [Вторая](net.md) и ![Снимок](net.jpg)

        ![Снимок](net.jpg)
        """;

    [Fact]
    public void A_warning_can_be_silenced() => Assert.DoesNotContain(Told("SN1137: off"), line => line.Contains("SN1137", StringComparison.Ordinal));

    [Fact]
    public void A_warning_can_stop_publication() => Assert.Contains(Told("sn1137: error"), line => line.Contains("error SN1137", StringComparison.Ordinal));

    [Fact]
    public void A_dead_link_can_be_let_pass_and_the_site_is_published()
    {
        var output = new MemoryOutput();
        var report = Build("SN1301: warning, SN1309: off, SN1320: warning", output);

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        Assert.Equal(["SN1137", "SN1301", "SN1320"], report.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("net.", System.Text.Encoding.UTF8.GetString(output.Files["2026/11/20/a/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_break_the_site_stays_an_error() => Assert.Equal(
        "input/site.yml:3:17: error SN1617: «SN1123» tells of something that would break the site, so it cannot be «off»; delete this line, and mend what SN1123 tells",
        Told("SN1123: off")[^1]);

    [Theory]
    [InlineData("SN9137: off", "input/site.yml:3:9: warning SN1616: no message has the code «SN9137»; did you mean «SN1137»?")]
    [InlineData("1137: off", "input/site.yml:3:9: warning SN1616: no message has the code «1137»; did you mean «SN1137»?")]
    [InlineData("titles: off", "input/site.yml:3:9: warning SN1616: no message has the code «titles»; take the code from a message; docs/diagnostics.md lists them all")]
    [InlineData("SN1137: of", "input/site.yml:3:17: error SN1609: «SN1137» cannot be «of»; did you mean «off»?")]
    public void A_mistyped_rule_is_told_with_what_was_meant(string rules, string told) => Assert.Equal(told, Told(rules)[^1]);

    [Fact]
    public void Every_rule_can_be_named() => Assert.Equal(RuleCatalogue.Rules.Select(row => row.Rule.Code), AllRules.Codes.Order(StringComparer.Ordinal));

    private static string[] Told(string rules) => [.. Build(rules, new MemoryOutput()).Diagnostics.Select(diagnostic => diagnostic.ToString())];

    private static BuildReport Build(string rules, MemoryOutput output) =>
        new Publisher(MiniSite.Input($"-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\nrules: {{{rules}}}\n" + Articles), new Rendering.Themes.EmbeddedTheme())
            .Build(output, new BuildOptions(zone => new DateTimeOffset(2026, 11, 23, 12, 0, 0, zone.BaseUtcOffset)));
}
