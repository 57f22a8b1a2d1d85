using Microsoft.AspNetCore.Http;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Tells open pages of changes by Server-Sent Events (HTML Living Standard, 9.2). Each event says how things are, not what happened, so
/// a page that missed some, or whose server was started anew, is right after the next one.
/// </summary>
/// <param name="preview">What is shown.</param>
/// <param name="drawer">Draws the open pages.</param>
/// <param name="ending">Cancelled when the server ends, for which open connections would keep it waiting.</param>
internal sealed class EventStream(PreviewSite preview, PageDrawer drawer, CancellationToken ending)
{
    /// <summary>Sends how things are, now and after each change, until the page is left. The query names the page's path.</summary>
    public async Task SendAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var path = context.Request.Query["page"].ToString();
        try
        {
            for (var told = 0; ;)
            {
                var state = await preview.AfterAsync(told, end.Token);
                await SendAsync(context.Response, state, OpenPage.At(path, state, drawer), end.Token);
                told = state.Number;
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server ends.
        }
    }

    private static async Task SendAsync(HttpResponse response, PreviewState state, OpenPage page, CancellationToken end)
    {
        await response.WriteAsync($"id: {state.Number}\ndata: ", end);
        await response.Body.WriteAsync(StateMessage.Of(state, page), end);
        await response.WriteAsync("\n\n", end);
        await response.Body.FlushAsync(end);
    }
}
