using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>Who may see a preview, how it begins and how it ends.</summary>
public sealed class PreviewGuardTests(SmallOutletPreview shared) : IClassFixture<SmallOutletPreview>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_page_of_another_site_cannot_read_drafts_by_taking_this_machines_address(string host)
    {
        var preview = shared.Running;
        foreach (var path in new[] { "/", "/_editor/", "/_preview/events?page=/" })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(preview.Address, path));
            question.Headers.Host = $"{host}:{preview.Address.Port}";
            using var answer = await preview.AskAsync(question);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task This_machine_is_known_by_its_names_and_only_by_the_right_port()
    {
        var preview = shared.Running;
        foreach (var (host, status) in new[] { ("localhost", HttpStatusCode.OK), ("[::1]", HttpStatusCode.OK), ("LOCALHOST", HttpStatusCode.OK) })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, preview.Address);
            question.Headers.Host = $"{host}:{preview.Address.Port}";
            using var answer = await preview.AskAsync(question);
            Assert.Equal(status, answer.StatusCode);
        }

        using var withoutPort = new HttpRequestMessage(HttpMethod.Get, preview.Address);
        withoutPort.Headers.Host = "localhost";
        using var refused = await preview.AskAsync(withoutPort);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_preview_is_only_looked_at(string method)
    {
        var preview = shared.Running;
        using var question = new HttpRequestMessage(new HttpMethod(method), preview.Address);

        using var answer = await preview.AskAsync(question);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../input/site.yml")]
    [InlineData("/..%2finput%2fsite.yml")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/_preview/../../input/site.yml")]
    [InlineData("/assets/..%5c..%5cinput%5csite.yml")]
    public async Task Nothing_outside_the_site_is_shown(string path)
    {
        var preview = shared.Running;
        // A client would tidy the path before it asks.
        using var wire = new TcpClient(preview.Address.Host, preview.Address.Port);
        await wire.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(wire.GetStream());

        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("url: https", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line_with_a_way_out()
    {
        await using var first = await RunningPreview.StartAsync(SmallOutlet.Text);

        var second = StaticNewsProcess.Run(first.Folder, ["preview", "--port", $"{first.Address.Port}"]);

        Assert.Equal((int)ExitCode.EnvironmentFailed, second.ExitCode);
        Assert.Equal(
            $"staticnews: error SN3008: port {first.Address.Port} cannot be opened: another program uses it; stop the program that has it (another preview?), or name another port: --port {first.Address.Port + 1}",
            second.Error.Trim());
    }

    [Fact]
    public async Task Ctrl_C_ends_it_at_once_though_a_page_is_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal");
        Assert.SkipWhen(IsDeafToInterrupts(), "a shell began these tests in its background, where nobody hears Ctrl-C, and what they begin inherits that");
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync("/");

        using var signal = Process.Start("kill", ["-INT", $"{preview.Process.Id}"]);
        await preview.Process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(0, preview.Process.ExitCode);
    }

    /// <summary>Whether SIGINT is ignored: bit 1 of the mask in proc(5), which shells set for what they put in the background (POSIX, 2.12 of the shell's part).</summary>
    private static bool IsDeafToInterrupts()
    {
        const string status = "/proc/self/status";
        const string mask = "SigIgn:";
        return File.Exists(status)
            && File.ReadLines(status).First(line => line.StartsWith(mask, StringComparison.Ordinal)) is var line
            && (Convert.ToUInt64(line[mask.Length..].Trim(), 16) & 2) != 0;
    }
}
