namespace StaticNews.Publishing.Outside;

/// <summary>
/// Asks other sites whether pages are still there, as a guest would: several sites at once, each one question at a time, for the head of a page before
/// the page itself, with the name of who asks, and later where a site says so.
/// </summary>
/// <param name="client">What asks. It should follow redirects and have no time limit of its own.</param>
/// <param name="visitor">Who asks, for the sites' logs.</param>
/// <param name="clock">The clock of the answers.</param>
public sealed class OutsideSites(HttpClient client, string visitor, TimeProvider clock)
{
    private const int SitesAtOnce = 6;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How much later a site may ask to be asked again.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Asks for all addresses; tells each answer as it comes, from any thread.</summary>
    public Task AskAsync(IEnumerable<Uri> addresses, Action<Uri, LinkAnswer> answered) => Parallel.ForEachAsync(
        addresses.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase),
        new ParallelOptions { MaxDegreeOfParallelism = SitesAtOnce },
        async (site, stop) =>
        {
            foreach (var address in site)
            {
                answered(address, await AskAsync(address, stop));
            }
        });

    /// <summary>Many servers know only whole pages and refuse to give a head, each in its own way.</summary>
    private async Task<LinkAnswer> AskAsync(Uri address, CancellationToken stop)
    {
        var head = await AskPatientlyAsync(HttpMethod.Head, address, stop);
        return head.Status is (>= 200 and < 400) or 429 or 503 || head.Silence == Silence.NoSuchSite ? head : await AskPatientlyAsync(HttpMethod.Get, address, stop);
    }

    private async Task<LinkAnswer> AskPatientlyAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        var (answer, delay) = await AskOnceAsync(method, address, stop);
        if (answer.Status is not (429 or 503) || delay is not { } later || later > LongestDelay)
        {
            return answer;
        }

        await Task.Delay(later > TimeSpan.Zero ? later : TimeSpan.Zero, stop);
        return (await AskOnceAsync(method, address, stop)).Answer;
    }

    private async Task<(LinkAnswer Answer, TimeSpan? Delay)> AskOnceAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        using var question = new HttpRequestMessage(method, address);
        question.Headers.TryAddWithoutValidation("User-Agent", visitor);
        question.Headers.TryAddWithoutValidation("Accept", "*/*");
        try
        {
            using var answer = await client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var after = answer.Headers.RetryAfter;
            return (Answer((int)answer.StatusCode, Silence.None), after?.Delta ?? (after?.Date - clock.GetUtcNow()));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (Answer(0, Silence.TooSlow), null);
        }
        catch (HttpRequestException exception)
        {
            return (Answer(0, Silences.Of(exception)), null);
        }
    }

    private LinkAnswer Answer(int status, Silence silence) => new(status, silence, clock.GetUtcNow());
}
