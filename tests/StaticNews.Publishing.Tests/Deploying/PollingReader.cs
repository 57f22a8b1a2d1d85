using System.Text;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>
/// A reader who opens pages and what they load, again and again, on a thread of their own, while deployments come and break off. What a
/// page loads may be missed only when a second deployment has begun since the page was opened: that long assets are promised to stay.
/// </summary>
internal sealed class PollingReader : IAsyncDisposable
{
    private static readonly string[] Pages = ["index.html", "новости/новый мост/index.html", .. Enumerable.Range(1, 11).Select(page => $"{page}/index.html")];

    private readonly Func<string, byte[]?> _get;
    private readonly CancellationTokenSource _leave = new();
    private readonly Task _visits;
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _seen = [];
    private int _opened;

    // Odd while a deployment is under way.
    private int _phase;

    /// <param name="get">Asks the host for a file; <c>null</c> where it answers that there is none.</param>
    public PollingReader(Func<string, byte[]?> get)
    {
        _get = get;
        _visits = Task.Factory.StartNew(Visit, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>A deployment, whatever comes of it.</summary>
    public async Task During(Func<Task> deployment)
    {
        Interlocked.Increment(ref _phase);
        try
        {
            await deployment();
        }
        finally
        {
            Interlocked.Increment(ref _phase);
        }
    }

    /// <summary>Waits until the reader has opened one more page.</summary>
    public void WaitForAVisit()
    {
        var before = Volatile.Read(ref _opened);
        SpinWait.SpinUntil(() => Volatile.Read(ref _opened) > before || _visits.IsCompleted, TimeSpan.FromSeconds(10));
    }

    /// <summary>The reader leaves and tells: what was missing, how many pages were there, and which looks of the site they had.</summary>
    public async Task<(IReadOnlyList<string> Missing, int Opened, IReadOnlySet<string> Looks)> LeaveAsync()
    {
        await _leave.CancelAsync();
        await _visits;
        return (_faults, _opened, _seen);
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        _leave.Dispose();
    }

    private void Visit()
    {
        for (var i = 0; !_leave.IsCancellationRequested; i++)
        {
            Open(Pages[i % Pages.Length]);
        }
    }

    private void Open(string page)
    {
        var phase = Volatile.Read(ref _phase);
        if (_get(page) is not { } html)
        {
            return;
        }

        foreach (var asset in Encoding.UTF8.GetString(html).Split('"').Where(word => word.StartsWith("assets/", StringComparison.Ordinal)))
        {
            if (_get(asset) is null && Volatile.Read(ref _phase) - phase < (phase % 2 == 0 ? 3 : 2))
            {
                _faults.Add($"{page} asks for {asset}");
            }

            if (asset.EndsWith(".css", StringComparison.Ordinal))
            {
                _seen.Add(asset);
            }
        }

        Interlocked.Increment(ref _opened);
    }
}
