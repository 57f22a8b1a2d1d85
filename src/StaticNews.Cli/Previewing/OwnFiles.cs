using Microsoft.AspNetCore.Http;

namespace StaticNews.Cli.Previewing;

/// <summary>The preview's own scripts and stylesheets, which ship inside the program.</summary>
internal static class OwnFiles
{
    private const string Root = "preview/";

    /// <summary>Sends one of them by its name, or says that there is none.</summary>
    public static Task SendAsync(HttpContext context, string name)
    {
        if (typeof(OwnFiles).Assembly.GetManifestResourceStream(Root + name) is { } stream)
        {
            return SendAsync(context, name, stream);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpContext context, string name, Stream stream)
    {
        await using (stream.ConfigureAwait(false))
        {
            context.Response.ContentType = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
