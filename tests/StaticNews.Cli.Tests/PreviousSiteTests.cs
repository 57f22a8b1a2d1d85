using Microsoft.AspNetCore.Http;
using StaticNews.Content;
using StaticNews.Publishing.Outside;

namespace StaticNews.Cli.Tests;

/// <summary>A build in CI asks the live site which addresses readers have, whatever that site answers.</summary>
public sealed class PreviousSiteTests : IDisposable
{
    private const string Site = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        ---
        Текст.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public PreviousSiteTests() => Script.Unpack(_folder, Site);

    private string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_live_may_not_vanish_and_is_asked_for_once()
    {
        await using var live = await OutsideServer.StartAsync(context => context.Response.WriteAsync("articles/sneg.md\tsneg\t/2026/11/22/sneg/\n"));

        var run = Build(live.Address);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{live.Address}/urls.txt:1:1: error SN1514: the address /2026/11/22/sneg/ was published", run.Error, StringComparison.Ordinal);
        Assert.Equal(("GET", "/urls.txt"), live.Questions.Select(question => (question.Method, question.Path)).Single());
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData("/404")]
    [InlineData("/410")]
    public async Task A_site_without_a_register_is_published_for_the_first_time(string path)
    {
        await using var live = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);

        Assert.Equal(0, Build(live.Address + path).ExitCode);
        Assert.True(File.Exists(Path.Combine(Output, "urls.txt")));
    }

    [Theory]
    [InlineData("/500", "SN3009: what is live cannot be compared with: the site has the error 500; correct what stands after --previous, or build again once it can be reached")]
    [InlineData("/403", "SN3009: what is live cannot be compared with: the site has the error 403; correct what stands after --previous, or build again once it can be reached")]
    [InlineData("/page", "SN3010: this is no register of addresses; name the built site or its address after --previous, such as https://example.org/")]
    [InlineData("/empty", "SN3009: what is live cannot be compared with: its register of addresses is empty; correct what stands after --previous, or build again once it can be reached")]
    [InlineData("/blank", "SN3009: what is live cannot be compared with: its register of addresses is empty;")]
    [InlineData("/large", "SN3009: what is live cannot be compared with: its register has more than 100 MB; correct what stands after --previous, or build again once it can be reached")]
    [InlineData("/broken", "SN3009: what is live cannot be compared with: the connection breaks off; correct what stands after --previous, or build again once it can be reached")]
    public async Task An_answer_that_is_no_register_ends_the_build_with_the_reason_and_leaves_the_site_alone(string path, string told)
    {
        await using var live = await OutsideServer.StartAsync(Misbehave);
        Assert.Equal(0, StaticNewsProcess.Run(_folder, ["build", "--now", "2026-11-24"]).ExitCode);
        var before = FilesBelow.OfSite(Output);

        var run = Build(live.Address + path);

        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Contains(told, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(before, FilesBelow.OfSite(Output));
    }

    [Fact]
    public void A_site_without_articles_has_no_register_and_hinders_nobody()
    {
        File.Delete(Path.Combine(_folder, "input", "articles", "most.md"));

        Assert.Equal(0, StaticNewsProcess.Run(_folder, ["build", "--now", "2026-11-24", "-o", "live"]).ExitCode);

        Assert.False(File.Exists(Path.Combine(_folder, "live", "urls.txt")));
        Assert.Equal(0, Build("live").ExitCode);
    }

    [Fact]
    public async Task A_password_in_the_address_is_not_told()
    {
        await using var live = await OutsideServer.StartAsync(context => context.Response.WriteAsync("articles/sneg.md\tsneg\t/2026/11/22/sneg/\n"));

        var lost = Build(live.Address.Replace("//", "//anna:topsecret@", StringComparison.Ordinal));
        var nowhere = Build("ftp://anna:topsecret@orsk.example/");

        Assert.Contains("http://…@127.0.0.1", lost.Error, StringComparison.Ordinal);
        Assert.Contains("SN1514", lost.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", lost.Output + lost.Error + nowhere.Output + nowhere.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_takes_no_connections_ends_the_build_with_the_reason()
    {
        var live = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);
        var address = live.Address;
        await live.DisposeAsync();

        var run = Build(address);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be compared with: the site takes no connections;", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/silent")]
    [InlineData("/endless")]
    public async Task A_site_that_does_not_finish_is_not_waited_for_without_end(string path)
    {
        await using var live = await OutsideServer.StartAsync(async context =>
        {
            if (context.Request.Path.StartsWithSegments("/endless"))
            {
                await context.Response.WriteAsync("articles/sneg.md\t");
                await context.Response.Body.FlushAsync();
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var (_, failure) = new PreviousSite(live.Address + path, TimeSpan.FromSeconds(1)).Read();

        Assert.Contains("SN3009: what is live cannot be compared with: no answer within 1 s;", failure!.ToString(), StringComparison.Ordinal);
    }

    private StaticNewsProcess Build(string previous) => StaticNewsProcess.Run(_folder, ["build", "--now", "2026-11-24", "--previous", previous]);

    private static async Task Misbehave(HttpContext context)
    {
        switch (context.Request.Path.Value!.Split('/')[1])
        {
            case "page":
                await context.Response.WriteAsync("<!doctype html><title>Домен продаётся</title>");
                break;
            case "empty":
                break;
            case "blank":
                await context.Response.WriteAsync("\uFEFF\r\n \n");
                break;
            case "large":
                context.Response.ContentLength = AddressRegister.MaxBytes + 1;
                await context.Response.Body.FlushAsync();
                break;
            case "broken":
                await context.Response.WriteAsync("articles/");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            default:
                await OutsideServer.StatusOfPath(context);
                break;
        }
    }
}
