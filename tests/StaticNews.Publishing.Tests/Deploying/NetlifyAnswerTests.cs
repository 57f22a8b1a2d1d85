using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>A proxy, a sign-in page or a newer Netlify answers otherwise than the API describes.</summary>
public sealed class NetlifyAnswerTests : IDisposable
{
    private readonly MadeUpSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("<!doctype html>")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("""[{"sha": "a"}]""")]
    [InlineData("""[{"path": null, "sha": "a"}]""")]
    [InlineData("""[{"path": "", "sha": "a"}]""")]
    [InlineData("""[{"path": "index.html", "sha": "a"}]""")]
    [InlineData("""[{"path": "/index.html", "sha": 7}]""")]
    [InlineData("""[{"path": "/index.html", "sha": "a"}, {"path": "/index.html", "sha": "b"}]""")]
    [InlineData("""[{"path": "/\ud800", "sha": "a"}]""")]
    public Task A_list_of_files_that_is_none_is_told(string files) => IsTold(question => files);

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("""{"id": null}""", "")]
    [InlineData("""{"id": 7}""", "")]
    [InlineData("""{"id": "d1"}""", "[]")]
    [InlineData("""{"id": "d1"}""", "null")]
    [InlineData("""{"id": "d1"}""", """{"id": "d1"}""")]
    [InlineData("""{"id": "d1"}""", """{"state": []}""")]
    [InlineData("""{"id": "d1"}""", """{"state": "prepared", "required": {}}""")]
    [InlineData("""{"id": "d1"}""", """{"state": "prepared", "required": [null]}""")]
    [InlineData("""{"id": "d1"}""", """{"state": "error", "error_message": {}}""")]
    public Task A_version_that_is_none_is_told(string begun, string state) =>
        IsTold(question => question == "GET /sites/orsk/files" ? "[]" : question.StartsWith("POST", StringComparison.Ordinal) ? begun : state);

    [Fact]
    public async Task A_version_that_never_gets_ready_is_not_waited_for_without_end()
    {
        using var service = new SaidServer(question => question == "GET /sites/orsk/files" ? "[]" : """{"id": "d1", "state": "preparing", "required": null}""");

        var refusal = await Assert.ThrowsAsync<DeployException>(() => DeployAsync(service));

        Assert.Contains("SN3014: the site could not be sent: no answer within 1 s;", refusal.Message, StringComparison.Ordinal);
    }

    private async Task IsTold(Func<string, string> answer)
    {
        using var service = new SaidServer(answer);

        var refusal = await Assert.ThrowsAsync<DeployException>(() => DeployAsync(service));

        Assert.StartsWith("netlify:orsk: error SN3014: the site could not be sent: Netlify does not answer so;", refusal.Message, StringComparison.Ordinal);
    }

    private async Task DeployAsync(SaidServer service)
    {
        using var client = new HttpClient { BaseAddress = new Uri(service.Address) };
        var target = new NetlifyTarget(client, "orsk") { Pause = TimeSpan.FromMilliseconds(1), Patience = TimeSpan.FromSeconds(1) };
        var plan = await target.PlanAsync(_site.Build(1), TestContext.Current.CancellationToken);
        await target.SendAsync(plan, TestContext.Current.CancellationToken);
    }
}
