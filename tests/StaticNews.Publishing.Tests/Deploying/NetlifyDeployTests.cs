using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

public sealed class NetlifyDeployTests : IDisposable
{
    private readonly MadeUpSite _site = new();
    private readonly FakeNetlify _service = new();
    private readonly HttpClient _client;

    public NetlifyDeployTests()
    {
        _client = new HttpClient { BaseAddress = new Uri(_service.Address) };
        _client.DefaultRequestHeaders.Authorization = new("Bearer", "key");
    }

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Netlify_gets_what_it_has_never_seen_and_shows_the_new_version_as_a_whole()
    {
        await Deploy(_site.Build(1));
        var before = _service.Uploads;
        var second = _site.Build(2);

        var plan = await Deploy(second);

        Assert.Equal(MadeUpSite.Lines(second), MadeUpSite.Lines(_service.Live));
        Assert.Contains("1/index.html", plan.Deleted);
        Assert.True(_service.Uploads - before < second.Files.Count);
        Assert.True((await Target.PlanAsync(second, TestContext.Current.CancellationToken)).IsEmpty);
    }

    [Fact]
    public async Task A_deployment_that_is_broken_off_at_any_moment_leaves_the_version_before_and_the_next_ends_it()
    {
        foreach (var (moment, index) in MadeUpSite.Moments(most: 12).Select((moment, index) => (moment, index)))
        {
            var next = _site.Build((index % 2) + 1);
            _service.BreakAfter(moment);
            try
            {
                await Deploy(next);
            }
            catch (DeployException exception)
            {
                Assert.DoesNotContain("key", exception.Message, StringComparison.Ordinal);
            }

            Assert.Empty(MadeUpSite.Missing(_service.Live));
            _service.Repair();
            await Deploy(next);
            Assert.Equal(MadeUpSite.Lines(next), MadeUpSite.Lines(_service.Live));
        }
    }

    private NetlifyTarget Target => new(_client, "orsk") { Pause = TimeSpan.FromMilliseconds(1) };

    private async Task<DeployPlan> Deploy(BuiltSite site)
    {
        var plan = await Target.PlanAsync(site, TestContext.Current.CancellationToken);
        if (!plan.IsEmpty)
        {
            await Target.SendAsync(plan, TestContext.Current.CancellationToken);
        }

        return plan;
    }
}
