using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Cli.Serving;

/// <summary>A server that only this machine can reach: what <c>serve</c> and <c>preview</c> have in common.</summary>
public static class LoopbackServer
{
    private const int LastPort = 65535;

    /// <summary>What hosts compress on the way.</summary>
    private static readonly string[] CompressedTypes =
    [
        "text/html", "text/css", "text/javascript", "text/plain", "text/xml", "text/vtt", "image/svg+xml", "application/json", "application/feed+json",
        "application/geo+json", "application/manifest+json", "application/rss+xml", "application/atom+xml", "application/xml", "application/opensearchdescription+xml",
    ];

    /// <summary>The option that names the port.</summary>
    public static Option<int> PortOption(GlobalOptions options)
    {
        var option = new Option<int>("--port") { Description = "the port on 127.0.0.1; 0 takes a free one", HelpName = "PORT", DefaultValueFactory = _ => 5080 };
        option.CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (!int.TryParse(given, out var port) || port is < 0 or > LastPort)
            {
                result.AddError(options.MessagesAbout(result).Text("no_port", given, LastPort));
            }

            return port;
        };
        return option;
    }

    /// <summary>A server that answers nothing yet.</summary>
    public static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = CompressedTypes);
        var server = builder.Build();
        server.UseResponseCompression();
        return server;
    }

    /// <summary>Starts listening; returns what to tell where the port cannot be had.</summary>
    public static async Task<Diagnostic?> StartAsync(WebApplication server, int port, CancellationToken stop)
    {
        try
        {
            await server.StartAsync(stop);
            return null;
        }
        catch (Exception exception) when (Refusal(exception) is { } reason)
        {
            return EnvironmentRules.PortTaken.At(SourceSpan.WholeFile("staticnews"), port, reason, port < LastPort ? port + 1 : port - 1);
        }
    }

    private static Phrase? Refusal(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } => Words.PortInUse,
        SocketException { SocketErrorCode: SocketError.AccessDenied } => Words.PortForbidden,
        _ => null,
    };
}
