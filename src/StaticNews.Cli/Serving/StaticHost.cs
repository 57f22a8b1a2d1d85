using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using StaticNews.Publishing.Hosting;
using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Cli.Serving;

/// <summary>Serves a site as a static host would: its redirects, headers and 404 page, under the site's path prefix.</summary>
/// <param name="files">The files of the site: a built folder, or one that is drawn when it is asked for.</param>
/// <param name="prefix">The path of the site's address, with a final slash; asked at each request.</param>
public sealed class StaticHost(IFileProvider files, Func<string> prefix)
{
    private const string NotFoundPage = "/404.html";

    private static readonly HashSet<string> RuleFiles = new(StringComparer.OrdinalIgnoreCase) { "/" + HeaderFile.Name, "/" + RedirectFile.Name, "/_nginx.conf", "/_Caddyfile" };

    /// <summary>A server on the loopback interface that serves nothing else; the caller starts and stops it.</summary>
    /// <param name="port">The port; 0 takes any free one.</param>
    public WebApplication Build(int port)
    {
        var server = LoopbackServer.Create(port);
        AddTo(server);
        return server;
    }

    /// <summary>Serves the site for whatever a server has not answered before.</summary>
    public void AddTo(WebApplication server)
    {
        server.Use(ApplyRules);
        server.Use(LeavePrefix);
        server.Use((context, next) => IsHidden(context.Request.Path.Value!) || IsBelowAFile(context.Request.Path.Value!) ? NotFound(context) : next(context));
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new KnownTypes(),
            OnPrepareResponse = response => AddHeaders(response.Context),
        });
        server.Run(NotFound);
    }

    /// <summary>Redirects come before files. The rules are read anew each time, so that a build while serving shows at once.</summary>
    private Task ApplyRules(HttpContext context, RequestDelegate next)
    {
        if (RedirectFile.Parse(Lines("/" + RedirectFile.Name)).Find(context.Request.Path.Value ?? "/", context.Request.QueryString.Value ?? "") is not { } redirect)
        {
            return next(context);
        }

        if (redirect.Status >= StatusCodes.Status400BadRequest)
        {
            var page = new PathString(redirect.To).StartsWithSegments(new PathString(prefix().TrimEnd('/')), out var below) ? below.Value! : redirect.To;
            return Refuse(context, redirect.Status, page);
        }

        context.Response.StatusCode = redirect.Status;
        context.Response.Headers.Location = redirect.To;
        return Task.CompletedTask;
    }

    /// <summary>What follows knows paths of the site alone; nothing is there outside the prefix.</summary>
    private Task LeavePrefix(HttpContext context, RequestDelegate next)
    {
        var (path, above) = (context.Request.Path, new PathString(prefix().TrimEnd('/')));
        if (!path.StartsWithSegments(above, out var below))
        {
            return NotFound(context);
        }

        context.Request.PathBase = context.Request.PathBase.Add(above);
        context.Request.Path = below;
        return next(context);
    }

    /// <summary>Whether a file stands where an address wants a folder: nothing can be there, and the file provider would throw.</summary>
    private bool IsBelowAFile(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (files.GetFileInfo(path[..slash]) is { Exists: true, IsDirectory: false })
            {
                return true;
            }
        }

        return false;
    }

    private Task NotFound(HttpContext context) => Refuse(context, StatusCodes.Status404NotFound, NotFoundPage);

    /// <summary>Answers that there is nothing, with the page that says so.</summary>
    private Task Refuse(HttpContext context, int status, string file)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        AddHeaders(context);
        return files.GetFileInfo(file) is { Exists: true } page ? context.Response.SendFileAsync(page) : context.Response.WriteAsync($"{status}");
    }

    private void AddHeaders(HttpContext context)
    {
        foreach (var (name, value) in HeaderFile.Parse(Lines("/" + HeaderFile.Name)).For(context.Request.PathBase.Add(context.Request.Path).Value ?? "/"))
        {
            context.Response.Headers[name] = value;
        }
    }

    private string[] Lines(string name)
    {
        if (files.GetFileInfo(name) is not { Exists: true } file)
        {
            return [];
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd().Split('\n');
    }

    /// <summary>Rules are for the host, not for readers, and what begins with a dot is nobody's but where a standard puts it (RFC 8615).</summary>
    private static bool IsHidden(string path)
    {
        // A file is found behind any number of slashes.
        var file = "/" + path.TrimStart('/');
        return RuleFiles.Contains(file) || Site.Route.IsHidden(file);
    }

    /// <summary>Whatever the ending, for a host sends files of unknown kinds too.</summary>
    private sealed class KnownTypes : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType)
        {
            contentType = ContentTypes.Of(subpath);
            return true;
        }
    }
}
