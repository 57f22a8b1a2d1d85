using System.Net;
using Microsoft.AspNetCore.Http;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Keeps drafts from other sites: a page somewhere can give its own name this machine's address (DNS rebinding) and would then read
/// the preview as if it were its own; only its Host header tells. Nothing here is changed by requests, so that only reading is let through.
/// </summary>
internal static class LoopbackGuard
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Refuses what does not come from this machine's own pages.</summary>
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (!IsOwn(context.Request.Host, context.Connection.LocalPort))
        {
            return Refuse(context, HttpStatusCode.Forbidden, "This preview answers to localhost alone.");
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = "GET, HEAD";
        return Refuse(context, HttpStatusCode.MethodNotAllowed, "This preview is only for looking at.");
    }

    private static bool IsOwn(HostString host, int port) =>
        Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? 80) == port;

    private static Task Refuse(HttpContext context, HttpStatusCode status, string reason)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason);
    }
}
