using System.CommandLine;
using Microsoft.Extensions.Hosting;
using StaticNews.Cli.Serving;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading;

namespace StaticNews.Cli;

/// <summary><c>serve</c>: serves the built output as a static host would.</summary>
public sealed class ServeCommand(CommonOptions options, TextWriter output, TextWriter error)
{
    private readonly Option<int> _port = new("--port") { Description = "the port on 127.0.0.1; 0 takes a free one", DefaultValueFactory = _ => 5080 };

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

        var prefix = PathPrefix(request);
        var server = new StaticHost(request.Folder.OutputPath, prefix).Build(arguments.GetValue(_port));
        await using (server.ConfigureAwait(false))
        {
            await server.StartAsync(stop);
            await output.WriteLineAsync(server.Urls.First() + prefix);
            await output.FlushAsync(stop);
            await server.WaitForShutdownAsync(stop);
        }

        return (int)ExitCode.Success;
    }

    /// <summary>The prefix the site was built for; a folder without readable settings is served at the top.</summary>
    private static string PathPrefix(BuildRequest request)
    {
        var settings = request.Folder.HasInput ? InputReader.ReadSettings(request.Folder.Input, new ReadOptions { BaseUrl = request.Options.BaseUrl }) : null;
        return settings?.PathPrefix ?? "/";
    }
}
