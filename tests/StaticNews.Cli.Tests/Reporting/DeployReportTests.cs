using System.Text.Json.Nodes;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing.Deploying;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class DeployReportTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Repository.PathTo("docs", "schemas", "deploy.schema.json")))!.AsObject();

    private static readonly SiteFile Page = new("index.html", "/site/index.html", 7, "0a");

    private static readonly DeployReport Sent = new()
    {
        Target = "s3://orsk-news/",
        Plan = new DeployPlan(new BuiltSite("/site", [Page]), [Page], [], ["old/index.html"]),
    };

    private static readonly DeployReport Failed = new() { Diagnostics = [EnvironmentRules.NoDeployTarget.At(SourceSpan.WholeFile("input/site.yml"))] };

    [Fact]
    public void A_deployment_is_told_in_the_published_form_whether_it_went_well_or_not()
    {
        Assert.Empty(SchemaMismatches.Of(Written(Sent), Schema));
        Assert.Empty(SchemaMismatches.Of(Written(Failed), Schema));
        Assert.Equal(Written(Sent).Select(member => member.Key), Schema["properties"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void A_program_learns_whether_readers_have_the_site()
    {
        Assert.True(Deployed(Sent));
        Assert.True(Deployed(Sent with { DryRun = true, Plan = Sent.Plan! with { IsEmpty = true } }));
        Assert.False(Deployed(Sent with { DryRun = true }));
        Assert.False(Deployed(Failed));
    }

    private static bool Deployed(DeployReport report) => Written(report)["deployed"]!.GetValue<bool>();

    private static JsonObject Written(DeployReport report) => JsonNode.Parse(report.Format(Messages.English))!.AsObject();
}
