using System.Diagnostics;
using System.Net;

namespace StaticNews.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public ServeTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "input", "articles"));
        File.WriteAllText(Path.Combine(_folder, "input", "site.yml"), "title: Орск.today\nurl: https://orsk.example/repo/\n");
        File.WriteAllText(
            Path.Combine(_folder, "input", "articles", "most.md"), "---\ntitle: Мост\ndate: 2026-11-23 10:00\nredirect-from: /старый/\n---\nТекст.\n");
        Assert.Equal(0, StaticNewsProcess.Run(_folder, ["build", "--now", "2026-11-24"]).ExitCode);
        var output = Path.Combine(_folder, "output");
        File.WriteAllText(Path.Combine(output, ".secret"), "secret");
        File.CreateSymbolicLink(Path.Combine(output, "leak.txt"), Path.Combine(_folder, "input", "site.yml"));
        Directory.CreateSymbolicLink(Path.Combine(output, "leak"), Path.Combine(_folder, "input"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_built_site_is_served_as_its_host_would()
    {
        using var process = Process.Start(StaticNewsProcess.Start(_folder, ["serve", "--port", "0"]))!;
        try
        {
            var home = new Uri((await process.StandardOutput.ReadLineAsync())!);
            using var wires = new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
            using var client = new HttpClient(wires);

            using var page = await client.GetAsync(home);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
            using var redirect = await client.GetAsync(new Uri(home, "старый/"));
            Assert.Equal((HttpStatusCode.MovedPermanently, "/repo/2026/11/23/most/"), (redirect.StatusCode, redirect.Headers.Location?.ToString()));
            using var slash = await client.GetAsync(new Uri(home, "2026/11/23/most"));
            Assert.EndsWith("/repo/2026/11/23/most/", slash.Headers.Location?.ToString(), StringComparison.Ordinal);
            using var missing = await client.GetAsync(new Uri(home, "no-such-page/"));
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Contains("404", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            foreach (var hidden in new[] { "/_redirects", "//_redirects", "/_Headers", "//.secret", "/leak.txt", "/leak/site.yml", "//leak/" })
            {
                using var refused = await client.GetAsync(new Uri(home.ToString().TrimEnd('/') + hidden));
                Assert.True(refused.StatusCode == HttpStatusCode.NotFound, hidden);
            }

            using var belowFile = await client.GetAsync(new Uri(home, "feed.xml/x"));
            Assert.Equal(HttpStatusCode.NotFound, belowFile.StatusCode);
            using var outside = await client.GetAsync(new Uri(home, "..%2f..%2finput/site.yml"));
            Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }
}
