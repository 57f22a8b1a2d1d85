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
    [InlineData("s3")]
    public void Serve_answers_as_the_chosen_host(string host)
    {
        using var site = new HostedSite(host);
        using var server = WebServer.Serve(site);

        Assert.Empty(Faults(site, server, question => host != "netlify" || !(question.IsLeftToItsPage || question.IsOfManyFeeds)));
    }

    [Fact]
    public void Where_the_host_knows_no_redirects_pages_lead_on_and_say_what_they_may_load()
    {
        using var site = new HostedSite("github-pages");
        using var server = WebServer.Serve(site);

        var moved = Answer.Of(server.Port, Question.Encoded("/цепь-1/"));

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/2026/11/23/most/\">", moved.Body, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://orsk.example/2026/11/23/most/\">", moved.Body, StringComparison.Ordinal);
        Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src ", Answer.Of(server.Port, "/").Body, StringComparison.Ordinal);
        Assert.Equal(404, Answer.Of(server.Port, "/no-such/").Status);
        Assert.True(File.Exists(Path.Combine(site.Output, ".nojekyll")));
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
