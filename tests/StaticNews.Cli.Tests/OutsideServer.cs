using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StaticNews.Cli.Serving;

namespace StaticNews.Cli.Tests;

/// <summary>Another site, on this machine, that answers as it is told and remembers who came.</summary>
internal sealed class OutsideServer : IAsyncDisposable
{
    private readonly WebApplication _server = LoopbackServer.Create(0);
    private int _guests;

    private OutsideServer(Func<HttpContext, Task> answer) => _server.Run(async context =>
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _guests));
        Questions.Add((context.Request.Method, context.Request.Path.Value!, context.Request.Headers.UserAgent.ToString()));
        await answer(context);
        Interlocked.Decrement(ref _guests);
    });

    /// <summary>Who came, in no order.</summary>
    public ConcurrentBag<(string Method, string Path, string Visitor)> Questions { get; } = [];

    public int MostAtOnce { get; private set; }

    /// <summary>Where it listens, without a final slash.</summary>
    public string Address => _server.Urls.First();

    /// <param name="answer">What it does with a question.</param>
    public static async Task<OutsideServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var server = new OutsideServer(answer);
        await server._server.StartAsync();
        return server;
    }

    /// <summary>Answers with the status that the path names, such as <c>/404</c>.</summary>
    public static Task StatusOfPath(HttpContext context)
    {
        context.Response.StatusCode = int.Parse(context.Request.Path.Value!.AsSpan(1, 3));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
