using System.CommandLine;
using Microsoft.Extensions.Hosting;
using StaticNews.Cli.Previewing;
using StaticNews.Cli.Serving;

namespace StaticNews.Cli;

/// <summary><c>preview</c>: shows the site as it is being written, drafts and scheduled articles included, and keeps open pages fresh.</summary>
public sealed class PreviewCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private readonly Option<int> _port = LoopbackServer.PortOption(options);
    private readonly Option<bool> _open = new("--open") { Description = "open the browser" };
    private readonly Option<bool> _poll = new("--poll") { Description = "look for changes every second: for network drives, of which the system reports none" };

    public Command Describe()
    {
        var command = new Command("preview", "show the site while it is being written: drafts included, pages reload on save, mistakes show in the page");
        command.Options.Add(_port);
        command.Options.Add(_open);
        command.Options.Add(_poll);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var request = BuildRequest.From(arguments, options);
        if (request.Folder.MissingInput is { } missing)
        {
            return request.Reporter(output, error).Environment(missing);
        }

        var (port, prefix) = (arguments.GetValue(_port), request.PathPrefix());
        var preview = new PreviewSite(request.Folder, request.Options with { Drafts = true, Future = true }) { Register = request.Register };
        var server = new PreviewServer(request.Folder, preview, prefix).Build(port);
        await using (server.ConfigureAwait(false))
        {
            if (await LoopbackServer.StartAsync(server, port, stop) is { } refusal)
            {
                return request.Reporter(output, error).Environment(refusal);
            }

            await output.WriteLineAsync(server.Urls.First() + prefix);
            await output.FlushAsync(stop);
            if (arguments.GetValue(_open) && !Browser.Open(server.Urls.First() + prefix))
            {
                await error.WriteLineAsync(request.Messages.Text("no_browser"));
            }

            using var watch = new ChangeWatch(request.Folder.Root, arguments.GetValue(_poll));
            var run = new PreviewRun(preview, watch, request.Verbosity, output, error) { Messages = request.Messages };
            await Task.WhenAll(Task.Run(() => run.GoAsync(stop), CancellationToken.None), server.WaitForShutdownAsync(stop));
        }

        return (int)ExitCode.Success;
    }
}
