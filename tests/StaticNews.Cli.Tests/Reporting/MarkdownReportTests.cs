using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class MarkdownReportTests
{
    [Fact]
    public void A_pull_request_gets_the_counts_and_a_row_for_each_mistake_with_errors_first()
    {
        var report = new BuildReport
        {
            Diagnostics =
            [
                DocumentRules.MistypedKey.At(new SourceSpan("input/articles/a.md", 4, 1), "tagz", "tags"),
                DocumentRules.UnreadableDate.At(new SourceSpan("input/articles/b.md", 3, 7), "завтра"),
            ],
            Checked = true,
            Articles = 2,
            Files = 21,
        };

        Assert.Equal(
            """
            ### 1 ошибка, 1 предупреждение

            проверено: 2 статьи, 21 файл; ничего не записано

            | Что это | Где | Что не так | Что делать |
            |---|---|---|---|
            | ошибка SN1123 | `input/articles/b.md:3` | «завтра» — не дата | напишите «2024-07-04 09:30» или «4 июля 2024, 09:30» |
            | предупреждение SN1137 | `input/articles/a.md:4` | строки с названием «tagz» программа не знает | может быть, «tags»? |

            """.ReplaceLineEndings("\n"),
            MarkdownReport.Format(report, Messages.Russian));
    }

    [Fact]
    public void A_site_without_mistakes_is_told_so() =>
        Assert.StartsWith("### No mistakes\n", MarkdownReport.Format(new BuildReport { Diagnostics = [], Checked = true }, Messages.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("**x** _y_ `z` [a](b)", "\\*\\*x\\*\\* \\_y\\_ \\`z\\` \\[a\\](b)")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("@anna and #12, # alone", "@<!-- -->anna and #<!-- -->12, # alone")]
    public void What_an_article_says_stays_text(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a.md:3", "`a.md:3`")]
    [InlineData("a|b.md", "`a\\|b.md`")]
    [InlineData("a`b.md", "`` a`b.md ``")]
    public void A_file_is_named_as_code(string file, string code) => Assert.Equal(code, MarkdownText.Code(file));

    [Fact]
    public void A_comment_is_never_longer_than_GitHub_takes()
    {
        var many = Enumerable.Range(1, 5000).Select(line => TopicRules.UnknownCategory.At(new SourceSpan("input/articles/a.md", line, 1), new string('*', 30))).ToArray();

        var text = MarkdownReport.Format(new BuildReport { Diagnostics = many }, Messages.English);

        Assert.InRange(text.Length, 60_000, 65_536);
        Assert.Matches("\n\n[0-9]+ more have no room here; `staticnews check` tells all.\n$", text);
    }
}
