using System.Text;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Reporting;

/// <summary>docs/diagnostics.md tells every mistake in both languages, with what an editor sees who makes it. ACCEPT_GOLDEN=1 writes it.</summary>
public sealed class DiagnosticsGuideTests
{
    /// <summary>The parts of the guide, in its order, each with the rules it tells of.</summary>
    private static readonly (string Class, string Heading)[] Parts =
    [
        ("FileRules", "Files · Файлы"),
        ("FrontMatterRules", "How front matter is written · Как записана шапка статьи"),
        ("DocumentRules", "What front matter says · Что сказано в шапке статьи"),
        ("TopicRules", "Categories, authors, stories · Рубрики, авторы, сюжеты"),
        ("MarkdownRules", "The text · Текст"),
        ("LinkRules", "Links · Ссылки"),
        ("MediaRules", "Pictures, video, maps · Снимки, видео, карты"),
        ("RouteRules", "Addresses · Адреса"),
        ("SettingsRules", "Settings · Настройки"),
        ("ThemeRules", "Theme · Оформление"),
        ("EnvironmentRules", "The machine · Компьютер"),
    ];

    [Fact]
    public void Every_mistake_belongs_to_a_part() =>
        Assert.Equal(RuleCatalogue.Rules.Select(row => row.Class).Distinct().Order(StringComparer.Ordinal), Parts.Select(part => part.Class).Order(StringComparer.Ordinal));

    [Fact]
    public void The_guide_tells_every_mistake_with_an_example_in_both_languages()
    {
        var examples = MistakeExamples.All();
        var text = new StringBuilder();
        foreach (var (rules, heading) in Parts)
        {
            text.Append($"## {heading}\n\n");
            foreach (var (_, rule) in RuleCatalogue.Rules.Where(row => row.Class == rules))
            {
                Append(text, rule, examples[rule.Code]);
            }
        }

        GuidePart.Verify("diagnostics.md", "diagnostics", text.ToString());
    }

    private static void Append(StringBuilder text, DiagnosticRule rule, MistakeExample example)
    {
        var russian = Messages.Russian.Rules;
        text.Append($"### {rule.Code}\n\n| {Weight(rule)} | cure · что делать |\n|---|---|\n");
        text.Append($"| {Meaning(rule.Message)} | {Meaning(rule.Cure ?? "depends on the place")} |\n");
        text.Append($"| {Meaning(russian[rule.Code + ".message"])} | {Meaning(russian.GetValueOrDefault(rule.Code + ".cure", "зависит от места"))} |\n\n");
        text.Append("```text\n").Append(Messages.English.Line(example.Diagnostic)).Append('\n').Append(Messages.Russian.Line(example.Diagnostic)).Append('\n');
        text.Append(example.Excerpt is { } excerpt ? excerpt + "\n" : "").Append("```\n\n");
    }

    private static string Weight(DiagnosticRule rule) =>
        rule.Severity == Severity.Warning ? "warning · предупреждение"
        : rule.CanBeLowered ? "error, can be lowered · ошибка, можно смягчить"
        : "error · ошибка";

    /// <summary>A composite format as words: what differs from place to place is an ellipsis.</summary>
    private static string Meaning(string format) =>
        MarkdownText.Escape(string.Format(format, ["…", "…", "…", "…", "…", "…"]));
}
