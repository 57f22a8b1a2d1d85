using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StaticNews.Cli.Serving;
using StaticNews.Content;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Templates;

namespace StaticNews.Cli.Previewing;

/// <summary>Answers browsers: the site as the host would serve it, drawn on demand, and beside it what is only for editors.</summary>
/// <param name="folder">Where the files are.</param>
/// <param name="preview">What is shown.</param>
/// <param name="prefix">The path of the site's address while no site is there to tell.</param>
public sealed class PreviewServer(SiteFolder folder, PreviewSite preview, string prefix)
{
    private const string OwnFolder = "/_preview/";
    private const string Worker = "sw.js";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly PageDrawer _drawer = new();

    private string Prefix => preview.State.Site?.Site.Settings.PathPrefix ?? prefix;

    /// <summary>The server; the caller starts and stops it.</summary>
    /// <param name="port">The port; 0 takes any free one.</param>
    public WebApplication Build(int port)
    {
        var server = LoopbackServer.Create(port);
        var events = new EventStream(preview, _drawer, server.Lifetime.ApplicationStopping);
        server.Use(LoopbackGuard.Refuse);
        server.Use(ForgetAtOnce);
        server.Use((context, next) => context.Request.Path.Value! switch
        {
            OwnFolder + "events" => events.SendAsync(context),
            EditorPage.Path => SendEditorPageAsync(context),
            var path when path.StartsWith(OwnFolder, StringComparison.Ordinal) => OwnFiles.SendAsync(context, path[OwnFolder.Length..]),
            var path when path == Prefix + Worker => OwnFiles.SendAsync(context, "worker.js"),
            _ => next(context),
        });
        server.Use(AwaitSite);
        server.Use(TellMistakes);
        new StaticHost(new PlannedFiles(preview, _drawer, new PageFrame(folder)), () => Prefix).AddTo(server);
        return server;
    }

    /// <summary>Files named by their content may be kept; all else may be another the next moment.</summary>
    private static Task ForgetAtOnce(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (!headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
            {
                headers.CacheControl = "no-store";
                headers.ETag = default;
                headers.LastModified = default;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private async Task SendEditorPageAsync(HttpContext context)
    {
        var state = await preview.AfterAsync(0, context.RequestAborted);
        await EditorPage.SendAsync(context, folder, state);
    }

    private async Task AwaitSite(HttpContext context, RequestDelegate next)
    {
        var state = await preview.AfterAsync(0, context.RequestAborted);
        await (state.Site is null ? SendMistakesAsync(context, state, null) : next(context));
    }

    /// <summary>A page that cannot be drawn says why; one whose text was saved this very moment waits for the look at the files that is on its way.</summary>
    private async Task TellMistakes(HttpContext context, RequestDelegate next)
    {
        var (path, above, state) = (context.Request.Path, context.Request.PathBase, preview.State);
        for (var again = true; ; again = false)
        {
            try
            {
                (context.Request.Path, context.Request.PathBase) = (path, above);
                await next(context);
                return;
            }
            catch (Exception exception) when (!context.Response.HasStarted && IsOfFiles(exception))
            {
                if (!again || exception is TemplateException or PictureException || !await ChangesAsync(state.Number, context.RequestAborted))
                {
                    await SendMistakesAsync(context, preview.State, PageDrawer.MistakeOf(exception));
                    return;
                }
            }
        }
    }

    private async Task<bool> ChangesAsync(int number, CancellationToken aborted)
    {
        try
        {
            await preview.AfterAsync(number, aborted).WaitAsync(Patience, aborted);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task SendMistakesAsync(HttpContext context, PreviewState state, Diagnostic? mistake)
    {
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        var address = context.Request.PathBase.Add(context.Request.Path).Value!;
        await context.Response.Body.WriteAsync(PageFrame.WithoutPage(OpenPage.At(address, state, _drawer).Version, state, mistake), context.RequestAborted);
    }

    private static bool IsOfFiles(Exception exception) =>
        PageDrawer.IsOfPage(exception) || exception is IOException or UnauthorizedAccessException;
}
