using System.CommandLine;
using Microsoft.Extensions.Hosting;
using StaticNews.Cli.Serving;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Cli;

/// <summary><c>serve</c>: serves the built output as a static host would.</summary>
public sealed class ServeCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private readonly Option<int> _port = LoopbackServer.PortOption(options);

    public Command Describe()
    {
        var command = new Command("serve", "serve output/ as a static host would (redirects, headers, 404 page)");
        command.Options.Add(_port);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var request = BuildRequest.From(arguments, options);
        if (!Directory.Exists(request.Folder.OutputPath))
        {
            return request.Reporter(output, error).Environment(EnvironmentRules.NotBuilt.At(SourceSpan.WholeFile(request.Folder.OutputPath)));
        }

        var prefix = request.PathPrefix();
        var port = arguments.GetValue(_port);
        using var files = new BuiltFiles(request.Folder.OutputPath);
        var server = new StaticHost(files, () => prefix).Build(port);
        await using (server.ConfigureAwait(false))
        {
            if (await LoopbackServer.StartAsync(server, port, stop) is { } refusal)
            {
                return request.Reporter(output, error).Environment(refusal);
            }

            await output.WriteLineAsync(server.Urls.First() + prefix);
            await output.FlushAsync(stop);
            await server.WaitForShutdownAsync(stop);
        }

        return (int)ExitCode.Success;
    }
}
