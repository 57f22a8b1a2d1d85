using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticNews.Content.Rules;
using StaticNews.Publishing.Outside;

namespace StaticNews.Publishing.Deploying;

/// <summary>
/// A site of Netlify, by its digest API (docs.netlify.com/api/get-started, «deploy with the API»): Netlify is told the SHA-1 of every
/// file, asks for those it has never seen, and shows the new version when it is whole.
/// </summary>
/// <param name="client">Speaks to Netlify; its base address is that of the API and it carries the key.</param>
/// <param name="name">The site's id or name.</param>
public sealed class NetlifyTarget(HttpClient client, string name) : IDeployTarget
{
    private const int Attempts = 6;

    /// <summary>What the plan was made from: hashing a whole site takes longer than most deployments.</summary>
    private SortedDictionary<string, string>? _digests;

    /// <summary>Between two questions whether Netlify is ready; doubled each time a request is refused for coming too soon.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long Netlify may take to prepare and to publish.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    public string Name { get; } = $"netlify:{name}";

    public async Task<DeployPlan> PlanAsync(BuiltSite site, CancellationToken stop)
    {
        var live = await AskAsync(HttpMethod.Get, $"sites/{name}/files", null, NetlifyDeploy.ReadFiles, stop);
        var digests = _digests = Digests(site);
        var added = site.Files.Where(file => !live.ContainsKey(file.Path)).ToArray();
        var changed = site.Files.Where(file => live.GetValueOrDefault(file.Path) is { } sha && sha != digests[file.Path]).ToArray();
        string[] deleted = [.. live.Keys.Except(site.Files.Select(file => file.Path)).Order(StringComparer.Ordinal)];
        return new DeployPlan(site, added, changed, deleted) { IsEmpty = added.Length + changed.Length + deleted.Length == 0 };
    }

    public async Task SendAsync(DeployPlan plan, CancellationToken stop)
    {
        var digests = _digests ?? Digests(plan.Site);
        var files = new JsonObject();
        foreach (var (path, digest) in digests)
        {
            files["/" + path] = digest;
        }

        var id = await AskAsync(HttpMethod.Post, $"sites/{name}/deploys", Json(new JsonObject { ["files"] = files, ["async"] = true }), NetlifyDeploy.ReadId, stop);
        var begun = $"deploys/{Uri.EscapeDataString(id)}";
        var required = (await WaitAsync(begun, deploy => deploy.State is not ("preparing" or "new" or "pending_review"), stop)).Required;
        foreach (var file in plan.Site.Files.Where(file => required.Remove(digests[file.Path])))
        {
            var address = $"{begun}/files/{string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString))}";
            await AskAsync(HttpMethod.Put, address, () => Bytes(file), _ => true, stop);
        }

        await WaitAsync(begun, deploy => deploy.State == "ready", stop);
    }

    private static SortedDictionary<string, string> Digests(BuiltSite site)
    {
        var digests = new string[site.Files.Count];
        Parallel.For(0, digests.Length, i => digests[i] = Sha1(site.Files[i]));
        return new SortedDictionary<string, string>(site.Files.Zip(digests).ToDictionary(pair => pair.First.Path, pair => pair.Second), StringComparer.Ordinal);
    }

    private static string Sha1(SiteFile file)
    {
        using var stream = File.OpenRead(file.Place);
#pragma warning disable CA5350 // Netlify has chosen SHA-1; it only tells which file is meant.
        return Convert.ToHexStringLower(SHA1.HashData(stream));
#pragma warning restore CA5350
    }

    private static Func<HttpContent> Json(JsonObject value) => () => new StringContent(value.ToJsonString(), Encoding.UTF8, "application/json");

    private static StreamContent Bytes(SiteFile file)
    {
        var content = new StreamContent(File.OpenRead(file.Place));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    private async Task<NetlifyDeploy> WaitAsync(string begun, Func<NetlifyDeploy, bool> isDone, CancellationToken stop)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience; await Task.Delay(Pause, stop))
        {
            var deploy = await AskAsync(HttpMethod.Get, begun, null, NetlifyDeploy.Read, stop);
            if (deploy.State == "error")
            {
                throw DeployException.Failed(Name, deploy.Complaint ?? "Netlify: error");
            }

            if (isDone(deploy))
            {
                return deploy;
            }
        }

        throw DeployException.Failed(Name, Silence.TooSlow.Told(Patience));
    }

    /// <summary>Asks, and asks again where Netlify is busy; what it refuses is told without the key.</summary>
    private async Task<T> AskAsync<T>(HttpMethod method, string address, Func<HttpContent>? content, Func<JsonElement, T> read, CancellationToken stop)
    {
        var pause = Pause;
        for (var attempt = 1; ; attempt++, pause *= 2)
        {
            using var request = new HttpRequestMessage(method, address) { Content = content?.Invoke() };
            using var answer = await SendAsync(request, stop);
            if (answer.IsSuccessStatusCode)
            {
                return await ReadAsync(answer, read, stop);
            }

            if (attempt == Attempts || !(answer.StatusCode == HttpStatusCode.TooManyRequests || answer.StatusCode >= HttpStatusCode.InternalServerError))
            {
                throw DeployException.Failed(Name, $"{(int)answer.StatusCode} {answer.ReasonPhrase}");
            }

            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? pause, stop);
        }
    }

    /// <summary>An answer that broke off, or that somebody else gave in Netlify's place, is no answer.</summary>
    private async Task<T> ReadAsync<T>(HttpResponseMessage answer, Func<JsonElement, T> read, CancellationToken stop)
    {
        try
        {
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(stop));
            return read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw DeployException.Failed(Name, Words.NotOfNetlify, exception);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            return await client.SendAsync(request, stop);
        }
        catch (HttpRequestException exception)
        {
            throw DeployException.Failed(Name, exception.Message, exception);
        }
        catch (TaskCanceledException exception) when (!stop.IsCancellationRequested)
        {
            throw DeployException.Failed(Name, Silence.TooSlow.Told(client.Timeout), exception);
        }
    }
}
