using System.Text.Json.Nodes;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class JsonReportTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Repository.PathTo("docs", "schemas", "check.schema.json")))!.AsObject();

    private static readonly BuildReport Report = new()
    {
        Diagnostics =
        [
            DocumentRules.UnreadableDate.At(new SourceSpan("input/articles/a.md", 3, 7), "завтра"),
            TopicRules.UnknownCategory.At(SourceSpan.WholeFile("input/site.yml"), "гор\"од") with { OwnCure = Cures.DidYouMean.With("gorod") },
        ],
        Articles = 2,
        Times = [new StepTime(BuildStep.Read, TimeSpan.FromMilliseconds(12.34)), new StepTime(BuildStep.Link, TimeSpan.Zero)],
    };

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void A_report_has_the_published_form(string language) =>
        Assert.Empty(SchemaMismatches.Of(Written(language == "ru" ? Messages.Russian : Messages.English), Schema));

    [Fact]
    public void The_published_form_tells_all_that_a_report_has()
    {
        var members = Schema["properties"]!.AsObject().Select(member => member.Key);
        var ofDiagnostic = Schema["properties"]!["diagnostics"]!["items"]!["properties"]!.AsObject().Select(member => member.Key);

        Assert.Equal(Written(Messages.English).Select(member => member.Key), members);
        Assert.Equal(Written(Messages.English)["diagnostics"]![0]!.AsObject().Select(member => member.Key), ofDiagnostic);
    }

    [Fact]
    public void Another_form_would_be_noticed()
    {
        var other = Written(Messages.English);
        other.Remove("errors");
        other["more"] = 1;
        other["diagnostics"]![0]!["code"] = "1123";
        other["diagnostics"]![1]!["severity"] = "fatal";

        Assert.Equal(
            ["$ has more", "$ has no errors", "$.diagnostics[0].code is 1123", "$.diagnostics[1].severity is fatal"],
            SchemaMismatches.Of(other, Schema).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Programs_find_English_and_people_their_language()
    {
        var diagnostic = Written(Messages.Russian)["diagnostics"]![1]!;

        Assert.Equal("did you mean «gorod»?", diagnostic["cure"]!.GetValue<string>());
        Assert.Equal("может быть, «gorod»?", diagnostic["localized"]!["cure"]!.GetValue<string>());
    }

    private static JsonObject Written(Messages messages) => JsonNode.Parse(JsonReport.Format(Report, messages))!.AsObject();
}
