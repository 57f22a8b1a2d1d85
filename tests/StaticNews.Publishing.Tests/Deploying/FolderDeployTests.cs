using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

public sealed class FolderDeployTests : IDisposable
{
    private readonly MadeUpSite _site = new();
    private readonly string _target = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_target, recursive: true);
    }

    [Fact]
    public async Task A_deployment_that_is_broken_off_at_any_moment_leaves_a_whole_site_and_the_next_ends_it()
    {
        foreach (var moment in MadeUpSite.Moments(most: 22))
        {
            Directory.Delete(_target, recursive: true);
            await Deploy(_site.Build(1));
            var second = _site.Build(2);

            await Assert.ThrowsAsync<IOException>(() => Deploy(second, moment));
            await Deploy(second);
            await Deploy(second);

            Assert.Equal(MadeUpSite.Lines(second), MadeUpSite.Lines(There()));
        }
    }

    [Fact]
    public void What_a_link_in_the_output_leads_to_is_not_published()
    {
        _site.Build(1);
        var secret = Path.Combine(_site.Root, "secret.txt");
        File.WriteAllText(secret, "secret");
        File.CreateSymbolicLink(Path.Combine(_site.Folder, "leak.txt"), secret);

        var refusal = Assert.Throws<DeployException>(() => BuiltSite.Read(_site.Folder));

        Assert.Contains("leak.txt", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_comes_at_any_moment_gets_each_page_with_all_that_it_loads()
    {
        await Deploy(_site.Build(1));
        await using var reader = new PollingReader(Get);
        foreach (var (moment, index) in MadeUpSite.Moments(most: 22).Index())
        {
            var next = _site.Build((index % 3) + 1);
            await reader.During(() => BreakOff(next, moment, reader.WaitForAVisit));
            await reader.During(() => Deploy(next, look: reader.WaitForAVisit));
            Assert.Empty(MadeUpSite.Lines(next).Except(MadeUpSite.Lines(There())));
        }

        var (missing, opened, looks) = await reader.LeaveAsync();
        Assert.Empty(missing);
        Assert.True(opened > 200, $"only {opened} pages were opened");
        Assert.Equal(3, looks.Count);
    }

    [Fact]
    public async Task What_the_version_before_asked_for_stays_until_the_next_deployment()
    {
        await Deploy(_site.Build(1));

        await Deploy(_site.Build(2));
        Assert.Contains("assets/site.v1.css", There().Keys);

        await Deploy(_site.Build(2));
        Assert.DoesNotContain("assets/site.v1.css", There().Keys);
        Assert.True((await Plan(_site.Build(2))).IsEmpty);
    }

    [Fact]
    public async Task Only_what_changed_is_sent_and_only_what_is_ours_is_deleted()
    {
        Leave("google1234.html", "not ours");
        await Deploy(_site.Build(1));

        var plan = await Plan(_site.Build(2));

        Assert.DoesNotContain("staryi/index.html", plan.Added.Concat(plan.Changed).Select(file => file.Path));
        Assert.Contains("1/index.html", plan.Deleted);
        Assert.DoesNotContain("google1234.html", plan.Deleted);
    }

    [Fact]
    public async Task Where_nobody_knows_what_is_there_the_files_themselves_are_compared()
    {
        await Deploy(_site.Build(1));
        Leave(DeployManifest.Name, "half of it");
        Leave("feed.xml", "damaged");

        var plan = await Plan(_site.Build(1));
        Assert.Equal(["feed.xml"], plan.Added.Concat(plan.Changed).Select(file => file.Path));

        await Deploy(_site.Build(1));
        Assert.Equal(MadeUpSite.Lines(_site.Build(1)), MadeUpSite.Lines(There()));
    }

    [Fact]
    public void A_manifest_that_others_wrote_deletes_nothing_elsewhere()
    {
        var manifest = DeployManifest.Parse("""{"files": {"../../etc/passwd": "x", "/etc/passwd": "x", "a/../b": "x", "a": "x"}, "retired": ["../b"]}"""u8.ToArray())!;

        Assert.Equal(["a"], manifest.Files.Keys);
        Assert.Empty(manifest.Retired);
    }

    private void Leave(string name, string text) => File.WriteAllText(Path.Combine(_target, name), text);

    private Task<DeployPlan> Plan(BuiltSite site) => new StoreTarget(new FolderStore(_target)).PlanAsync(site, TestContext.Current.CancellationToken);

    private async Task BreakOff(BuiltSite site, int lasts, Action look)
    {
        try
        {
            await Deploy(site, lasts, look);
        }
        catch (IOException)
        {
        }
    }

    private async Task Deploy(BuiltSite site, int lasts = int.MaxValue, Action? look = null)
    {
        var stop = TestContext.Current.CancellationToken;
        var target = new StoreTarget(new BreakingStore(new FolderStore(_target), lasts, look ?? (() => Assert.Empty(MadeUpSite.Missing(There())))));
        var plan = await target.PlanAsync(site, stop);
        if (!plan.IsEmpty)
        {
            await target.SendAsync(plan, stop);
        }
    }

    private byte[]? Get(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(_target, path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private Dictionary<string, byte[]> There() => Directory.EnumerateFiles(_target, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_target, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}
