using System.Net;
using System.Net.Sockets;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>A service on this machine that stands in for one of the internet, and whose line can be cut.</summary>
internal abstract class FakeServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private int _left = int.MaxValue;

    protected FakeServer()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public string Address { get; }

    /// <summary>The line is cut after so many requests.</summary>
    public void BreakAfter(int requests) => _left = requests;

    public void Repair() => _left = int.MaxValue;

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    /// <summary>Answers one request; one at a time.</summary>
    protected abstract void Answer(HttpListenerRequest request, byte[] body, HttpListenerResponse response);

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                if (Interlocked.Decrement(ref _left) < 0)
                {
                    context.Response.StatusCode = 503;
                    context.Response.Close();
                    continue;
                }

                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                Answer(context.Request, body.ToArray(), context.Response);
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                if (!_listener.IsListening)
                {
                    return;
                }
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
