using System.Diagnostics;
using System.Net;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>A preview of a small site in a folder of its own, started as an editor starts it, and an editor's hands on its files.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Process _process;
    private readonly HttpClientHandler _wires = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
    private readonly HttpClient _client;

    private RunningPreview(string folder, Process process, string address)
    {
        (_folder, _process, Address) = (folder, process, new Uri(address));
        // What is printed and not read would make the program wait one day.
        _ = process.StandardOutput.ReadToEndAsync();
        Complaints = process.StandardError.ReadToEndAsync();
        _client = new HttpClient(_wires) { Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>The address that the program printed.</summary>
    public Uri Address { get; }

    public string Folder => _folder;

    public Process Process => _process;

    /// <summary>All that it complains of until its end.</summary>
    public Task<string> Complaints { get; }

    /// <param name="site">Files after lines <c>-- input/site.yml --</c>.</param>
    /// <param name="arguments">What else stands on the command line.</param>
    public static Task<RunningPreview> StartAsync(string site, params string[] arguments) => StartAsync(site, new Dictionary<string, string>(), arguments);

    /// <param name="site">Files after lines <c>-- input/site.yml --</c>.</param>
    /// <param name="environment">Variables of its environment.</param>
    /// <param name="arguments">What else stands on the command line.</param>
    public static async Task<RunningPreview> StartAsync(string site, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        Script.Unpack(folder, site);
        var start = StaticNewsProcess.Start(folder, ["preview", "--port", "0", "--now", "2026-11-29T12:00", .. arguments]);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        return new RunningPreview(folder, process, (await process.StandardOutput.ReadLineAsync())!);
    }

    /// <summary>A page as text, whatever its status.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var answer = await AskAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What the server answers.</summary>
    public Task<HttpResponseMessage> AskAsync(string path) => _client.GetAsync(new Uri(Address, path));

    /// <summary>What the server answers to an unusual question.</summary>
    public Task<HttpResponseMessage> AskAsync(HttpRequestMessage question) => _client.SendAsync(question);

    /// <summary>Listens as an open page does, and has heard how things are.</summary>
    public async Task<ListeningPage> OpenAsync(string path)
    {
        var page = new ListeningPage(await _client.GetStreamAsync(new Uri(Address, "/_preview/events?page=" + Uri.EscapeDataString(path))));
        await page.NextAsync();
        return page;
    }

    /// <summary>Saves a file.</summary>
    public void Save(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    /// <summary>Changes a word of a file.</summary>
    public void Replace(string file, string old, string text)
    {
        var before = File.ReadAllText(At(file));
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(At(file), before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>The absolute path of a file.</summary>
    public string At(string file) => Path.Combine(_folder, file);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _wires.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
