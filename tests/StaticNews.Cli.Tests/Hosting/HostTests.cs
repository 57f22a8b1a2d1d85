using System.IO.Compression;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>Whatever the host, the same addresses get the same answers: asked of <c>serve</c> and of the real servers.</summary>
public sealed class HostTests
{
    [Fact]
    public void Nginx_and_serve_answer_as_the_site_means() => AskAll("nginx", WebServer.Nginx);

    [Fact]
    public void Apache_and_serve_answer_as_the_site_means() => AskAll("apache", WebServer.Apache);

    [Fact]
    public void Caddy_and_serve_answer_as_the_site_means() => AskAll("caddy", WebServer.Caddy);

    [Theory]
    [InlineData("netlify")]
    [InlineData("cloudflare")]
    [InlineData("github-pages")]
    [InlineData("gitlab-pages")]
    [InlineData("s3")]
    [InlineData("none")]
    public void Serve_answers_as_the_chosen_host(string host)
    {
        using var site = new HostedSite(host);
        using var server = WebServer.Serve(site);
        var abilities = HostAbilities.Of(host);

        Assert.Empty(Question.All(site.Stylesheet).Select(abilities.Expected).SelectMany(question => question.Faults(Answer.Of(server.Port, question.Target))));
        Assert.Equal(abilities.HasPolicyInPage, Answer.Of(server.Port, "/").Body.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src ", StringComparison.Ordinal));
        Assert.Equal(host == "github-pages", File.Exists(Path.Combine(site.Output, ".nojekyll")));
    }

    [Fact]
    public void Gitlab_pages_prefers_a_file_to_a_rule_so_there_is_one_or_the_other()
    {
        using var site = new HostedSite("gitlab-pages");

        Assert.StartsWith("/staryi/ /2026/11/23/most/ 301\n", File.ReadAllText(Path.Combine(site.Output, "_redirects")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "staryi")));
        Assert.True(File.Exists(Path.Combine(site.Output, "старый мост", "index.html")));
    }

    [Fact]
    public void No_object_of_s3_is_promised_a_header_that_it_cannot_hold()
    {
        using var site = new HostedSite("s3");
        using var server = WebServer.Serve(site);
        string[] ours = ["Cache-Control", "Content-Type"];

        foreach (var target in new[] { "/", "/feed.xml", "/admin/", site.Stylesheet })
        {
            var sent = Answer.Of(server.Port, target).Headers.Select(header => header.Name).Except(["Content-Length", "Connection", "Date", "Server", "Accept-Ranges", "ETag", "Last-Modified"]);
            Assert.Equal(ours, sent.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_lies_compressed_beside_a_text_is_that_text()
    {
        using var site = new HostedSite("caddy");
        string[] packed = [.. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".gz" or ".br")];

        Assert.Contains(Path.Combine(site.Output, "index.html.br"), packed);
        Assert.All(packed, file => Assert.Equal(File.ReadAllBytes(file[..^3]), Unpacked(file)));
    }

    private static void AskAll(string host, Func<HostedSite, WebServer> start)
    {
        using var site = new HostedSite(host);
        using (var serve = WebServer.Serve(site))
        {
            Assert.Empty(Faults(site, serve, _ => true));
        }

        using var server = start(site);
        Assert.Empty(Faults(site, server, _ => true));
        foreach (var coding in new[] { "br", "gzip" })
        {
            var packed = Answer.Of(server.Port, site.Stylesheet, coding);
            Assert.Equal((200, coding), (packed.Status, packed.Header("Content-Encoding")));
            Assert.Contains("Accept-Encoding", packed.Header("Vary"), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Faults(HostedSite site, WebServer server, Func<Question, bool> isAsked) =>
        Question.All(site.Stylesheet).Where(isAsked).SelectMany(question => question.Faults(Answer.Of(server.Port, question.Target)));

    private static byte[] Unpacked(string file)
    {
        using var packed = File.OpenRead(file);
        using Stream unpacking = file.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }
}
