using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace StaticNews.Cli.Serving;

/// <summary>Serves a built site as a static host would: its redirects, headers and 404 page, under the site's path prefix.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="prefix">The path of the site's address, with a final slash.</param>
public sealed class StaticHost(string folder, string prefix)
{
    /// <summary>What hosts compress on the way.</summary>
    private static readonly string[] CompressedTypes =
    [
        "text/html", "text/css", "text/javascript", "text/plain", "text/xml", "text/vtt", "image/svg+xml", "application/json", "application/feed+json",
        "application/geo+json", "application/manifest+json", "application/rss+xml", "application/atom+xml", "application/xml", "application/opensearchdescription+xml",
    ];

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>A server on the loopback interface; the caller starts and stops it.</summary>
    /// <param name="port">The port; 0 takes any free one.</param>
    public WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = CompressedTypes);
        var server = builder.Build();
        var files = new PhysicalFileProvider(_folder);
        var requestPath = prefix.TrimEnd('/');
        server.UseResponseCompression();
        server.Use(ApplyRules);
        server.Use((context, next) => IsBelowAFile(context.Request.Path) ? NotFound(context) : next(context));
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = requestPath });
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = requestPath,
            ContentTypeProvider = ContentTypes(),
            ServeUnknownFileTypes = true,
            OnPrepareResponse = response => AddHeaders(response.Context),
        });
        server.Run(NotFound);
        return server;
    }

    /// <summary>Redirects come before files. The rules are read anew each time, so that a build while serving shows at once.</summary>
    private Task ApplyRules(HttpContext context, RequestDelegate next)
    {
        if (RedirectRules.Parse(Lines("_redirects")).Find(context.Request.Path.Value ?? "/") is not { } redirect)
        {
            return next(context);
        }

        context.Response.StatusCode = redirect.Status;
        context.Response.Headers.Location = Encoded(redirect.To);
        return Task.CompletedTask;
    }

    /// <summary>Whether a file stands where an address wants a folder: nothing can be there, and the file provider would throw.</summary>
    private bool IsBelowAFile(PathString path)
    {
        var place = path.StartsWithSegments(prefix.TrimEnd('/'), out var below) ? below.Value ?? "" : "";
        for (var slash = place.LastIndexOf('/'); slash > 0; slash = place.LastIndexOf('/', slash - 1))
        {
            if (File.Exists(Path.Join(_folder, place[..slash])))
            {
                return true;
            }
        }

        return false;
    }

    private Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        AddHeaders(context);
        var page = Path.Combine(_folder, "404.html");
        return File.Exists(page) ? context.Response.SendFileAsync(page) : context.Response.WriteAsync("404");
    }

    private void AddHeaders(HttpContext context)
    {
        foreach (var (name, value) in HeaderRules.Parse(Lines("_headers")).For(context.Request.Path.Value ?? "/"))
        {
            context.Response.Headers[name] = value;
        }
    }

    private string[] Lines(string name)
    {
        var file = Path.Combine(_folder, name);
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }

    private static string Encoded(string address) =>
        address.StartsWith('/') ? string.Join('/', address.Split('/').Select(Uri.EscapeDataString)) : address;

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".xml"] = "application/xml; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".json"] = "application/json; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".geojson"] = "application/geo+json";
        types.Mappings[".avif"] = "image/avif";
        types.Mappings[".vtt"] = "text/vtt; charset=utf-8";
        return types;
    }
}
