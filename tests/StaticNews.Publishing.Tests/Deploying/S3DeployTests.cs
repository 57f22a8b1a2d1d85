using Amazon.Runtime;
using Amazon.S3;
using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

public sealed class S3DeployTests : IDisposable
{
    private readonly MadeUpSite _site = new();
    private readonly FakeS3 _service = new();
    private readonly AmazonS3Client _client;

    public S3DeployTests() => _client = new AmazonS3Client(
        new BasicAWSCredentials("key", "secret"),
        new AmazonS3Config
        {
            ServiceURL = _service.Address,
            ForcePathStyle = true,
            AuthenticationRegion = "ru-central1",
            MaxErrorRetry = 0,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_deployment_that_is_broken_off_at_any_moment_leaves_a_whole_site_and_the_next_ends_it()
    {
        var faults = new List<string>();
        _service.Look = () => faults.AddRange(MadeUpSite.Missing(There()));
        foreach (var moment in MadeUpSite.Moments(most: 22))
        {
            _service.Repair();
            lock (_service.Objects)
            {
                _service.Objects.Clear();
            }

            await Deploy(_site.Build(1));
            var second = _site.Build(2);

            _service.BreakAfter(moment);
            await Assert.ThrowsAsync<DeployException>(() => Deploy(second));
            _service.Repair();
            await Deploy(second);
            await Deploy(second);

            Assert.Equal(MadeUpSite.Lines(second), MadeUpSite.Lines(There()));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_reader_who_comes_at_any_moment_gets_each_page_with_all_that_it_loads()
    {
        await Deploy(_site.Build(1));
        await using var reader = new PollingReader(Get);
        _service.Changed = reader.WaitForAVisit;
        foreach (var (moment, index) in MadeUpSite.Moments(most: 22).Index())
        {
            var next = _site.Build((index % 3) + 1);
            _service.BreakAfter(moment);
            await reader.During(() => BreakOff(next));
            _service.Repair();
            await reader.During(() => Deploy(next));
            Assert.Empty(MadeUpSite.Lines(next).Except(MadeUpSite.Lines(There())));
        }

        var (missing, opened, looks) = await reader.LeaveAsync();
        Assert.Empty(missing);
        Assert.True(opened > 200, $"only {opened} pages were opened");
        Assert.Equal(3, looks.Count);
    }

    [Fact]
    public async Task Objects_tell_what_they_are_how_long_they_stay_and_where_they_moved()
    {
        await Deploy(_site.Build(1));

        Assert.Equal(("text/html; charset=utf-8", "public, max-age=120"), Served("index.html"));
        Assert.Equal(("text/css; charset=utf-8", "public, max-age=31536000, immutable"), Served("assets/site.v1.css"));
        Assert.Equal(("application/xml; charset=utf-8", "public, max-age=120"), Served("feed.xml"));
        Assert.Equal("/1/", _service.Headers["orsk/news/staryi/index.html"]["x-amz-website-redirect-location"]);
        Assert.Null(_service.Headers["orsk/news/index.html"]["x-amz-website-redirect-location"]);
    }

    [Fact]
    public async Task A_large_file_goes_in_parts()
    {
        await Deploy(WithFilm(_site.Build(1)));

        Assert.True(_service.Parts > 1);
        Assert.Equal(40 << 20, There()["assets/film.mp4"].Length);
        Assert.Equal("video/mp4", _service.Headers["orsk/news/assets/film.mp4"]["Content-Type"]);
    }

    [Fact]
    public async Task A_refused_key_is_told_and_not_shown()
    {
        using var client = new AmazonS3Client(new BasicAWSCredentials("wrong", "hidden"), (AmazonS3Config)_client.Config);

        var exception = await Assert.ThrowsAsync<DeployException>(() =>
            new StoreTarget(new S3Store(client, "orsk", "")).PlanAsync(_site.Build(1), TestContext.Current.CancellationToken));

        Assert.Contains("SN3014", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.Message, StringComparison.Ordinal);
    }

    private static BuiltSite WithFilm(BuiltSite site)
    {
        File.WriteAllBytes(Path.Combine(site.Folder, "assets", "film.mp4"), new byte[40 << 20]);
        return BuiltSite.Read(site.Folder)!;
    }

    private async Task Deploy(BuiltSite site)
    {
        var stop = TestContext.Current.CancellationToken;
        var target = new StoreTarget(new S3Store(_client, "orsk", "news/"));
        var plan = await target.PlanAsync(site, stop);
        if (!plan.IsEmpty)
        {
            await target.SendAsync(plan, stop);
        }
    }

    private async Task BreakOff(BuiltSite site)
    {
        try
        {
            await Deploy(site);
        }
        catch (DeployException)
        {
        }
    }

    private byte[]? Get(string path)
    {
        lock (_service.Objects)
        {
            return _service.Objects.GetValueOrDefault("orsk/news/" + path);
        }
    }

    private (string?, string?) Served(string path) =>
        (_service.Headers["orsk/news/" + path]["Content-Type"], _service.Headers["orsk/news/" + path]["Cache-Control"]);

    private Dictionary<string, byte[]> There()
    {
        lock (_service.Objects)
        {
            return _service.Objects.ToDictionary(found => found.Key["orsk/news/".Length..], found => found.Value, StringComparer.Ordinal);
        }
    }
}
