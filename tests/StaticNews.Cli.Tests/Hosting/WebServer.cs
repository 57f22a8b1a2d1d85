using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticNews.Testing.Tools;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>A real web server that serves a built site with the rules that were generated for it.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private WebServer(string program, string[] arguments, string folder, int port)
    {
        Port = port;
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CONFIG_HOME"] = folder;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _said.AppendLine(line.Data);
        _process.ErrorDataReceived += (_, line) => _said.AppendLine(line.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        WaitUntilItListens();
    }

    public int Port { get; }

    public static WebServer Nginx(HostedSite site)
    {
        var program = DebianPackage.Find("nginx", "nginx-light");
        var module = DebianPackage.Find("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static");
        var port = FreePort();
        File.WriteAllText(Path.Combine(site.Folder, "nginx.conf"), $$"""
            load_module {{module}};
            daemon off;
            worker_processes 1;
            pid {{site.Folder}}/nginx.pid;
            error_log stderr;
            events {}
            http {
              access_log off;
              server {
                listen 127.0.0.1:{{port}};
                root {{site.Output}};
                brotli_static on;
                include {{site.Output}}/_nginx.conf;
              }
            }
            """);
        return new WebServer(program, ["-p", site.Folder, "-c", Path.Combine(site.Folder, "nginx.conf")], site.Folder, port);
    }

    public static WebServer Apache(HostedSite site)
    {
        var program = DebianPackage.Find("apache2", "apache2");
        var port = FreePort();
        string[] modules = ["mpm_event", "authz_core", "mime", "dir", "negotiation", "rewrite", "headers", "filter", "deflate"];
        File.WriteAllText(Path.Combine(site.Folder, "apache.conf"), $"""
            ServerName 127.0.0.1
            Listen 127.0.0.1:{port}
            PidFile {site.Folder}/apache.pid
            ErrorLog {site.Folder}/apache.log
            User www-data
            Group www-data
            {string.Join('\n', modules.Select(module => $"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"))}
            TypesConfig /etc/mime.types
            DocumentRoot {site.Output}
            <Directory {site.Output}>
              AllowOverride All
              Options FollowSymLinks
              Require all granted
            </Directory>
            """);
        return new WebServer(program, ["-X", "-f", Path.Combine(site.Folder, "apache.conf")], site.Folder, port);
    }

    public static WebServer Caddy(HostedSite site)
    {
        var program = DebianPackage.Find("caddy", "caddy");
        var port = FreePort();
        var admin = "{\n admin off\n auto_https off\n}\n";
        File.WriteAllText(
            Path.Combine(site.Folder, "Caddyfile"), $"{admin}http://127.0.0.1:{port} {{\n root * {site.Output}\n import {site.Output}/_Caddyfile\n}}\n");
        return new WebServer(program, ["run", "--config", "Caddyfile", "--adapter", "caddyfile"], site.Folder, port);
    }

    /// <summary>Our own <c>serve</c>.</summary>
    public static WebServer Serve(HostedSite site)
    {
        var port = FreePort();
        var start = StaticNewsProcess.Start(site.Folder, ["serve", "--port", $"{port}"]);
        return new WebServer(start.FileName, [.. start.ArgumentList], site.Folder, port);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void WaitUntilItListens()
    {
        for (var begun = Stopwatch.StartNew(); ; Thread.Sleep(20))
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException) when (begun.Elapsed < Patience && !_process.HasExited)
            {
            }
            catch (SocketException)
            {
                Assert.Fail($"the server does not start: {_said}");
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
