using System.CommandLine;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Publishing.Deploying;

namespace StaticNews.Cli;

/// <summary><c>deploy</c>: sends what a build has changed to where readers get it.</summary>
public sealed class DeployCommand(CommonOptions options, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(30);

    private readonly Option<string?> _to = new("--to")
    {
        Description = "a folder, user@host:/folder, s3://bucket, git:branch or netlify:site (default: «deploy» of site.yml)",
        HelpName = "PLACE",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "tell what would be sent, and send nothing" };

    public Command Describe()
    {
        var command = new Command("deploy", "send what changed in output/ to a host");
        command.Options.Add(_to);
        command.Options.Add(_dryRun);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var request = BuildRequest.From(arguments, options);
        var report = request.Reporter(output, error);
        if ((arguments.GetValue(_to) ?? request.Settings()?.Deploy) is not { } named)
        {
            return Misused(report, EnvironmentRules.NoDeployTarget.At(SourceSpan.WholeFile(request.Folder.Input.Display("site.yml"))));
        }

        try
        {
            var (target, unknown) = new DeployTargets(request.Folder.Root, request.Folder.CachePath, Environment.GetEnvironmentVariable).Find(named);
            return target is null ? Misused(report, unknown!) : await DeployAsync(request, target, arguments.GetValue(_dryRun), stop);
        }
        catch (DeployException exception) when (exception.Diagnostic is not null)
        {
            return report.Environment(exception.Diagnostic);
        }
    }

    /// <summary>No build may write meanwhile, or half of it would be sent.</summary>
    private async Task<int> DeployAsync(BuildRequest request, IDeployTarget target, bool dryRun, CancellationToken stop)
    {
        using var held = BuildLock.TryTake(request.Folder.LockFile, LockPatience);
        if (held is null)
        {
            return request.Reporter(output, error).Environment(EnvironmentRules.OutputBusy.At(SourceSpan.WholeFile(request.Folder.OutputPath)));
        }

        if (BuiltSite.Read(request.Folder.OutputPath) is not { } site)
        {
            return request.Reporter(output, error).Environment(EnvironmentRules.NotBuilt.At(SourceSpan.WholeFile(request.Folder.OutputPath)));
        }

        var plan = await target.PlanAsync(site, stop);
        if (!plan.IsEmpty && !dryRun)
        {
            await target.SendAsync(plan, stop);
        }

        Tell(request, target, plan, dryRun);
        return (int)ExitCode.Success;
    }

    private void Tell(BuildRequest request, IDeployTarget target, DeployPlan plan, bool dryRun)
    {
        if (dryRun || request.Verbosity == Verbosity.Verbose)
        {
            var lines = plan.Added.Select(file => "+ " + file.Path).Concat(plan.Changed.Select(file => "~ " + file.Path)).Concat(plan.Deleted.Select(path => "- " + path));
            foreach (var line in lines)
            {
                output.WriteLine(line);
            }
        }

        if (request.Verbosity != Verbosity.Quiet)
        {
            var outcome = request.Messages.Text(plan.IsEmpty ? "nothing_to_deploy" : dryRun ? "would_deploy" : "deployed");
            output.WriteLine(outcome
                .Replace("{name}", target.Name, StringComparison.Ordinal)
                .Replace("{added}", $"{plan.Added.Count}", StringComparison.Ordinal)
                .Replace("{changed}", $"{plan.Changed.Count}", StringComparison.Ordinal)
                .Replace("{deleted}", $"{plan.Deleted.Count}", StringComparison.Ordinal));
        }
    }

    private static int Misused(Reporter report, Diagnostic diagnostic)
    {
        report.Environment(diagnostic);
        return (int)ExitCode.WrongUsage;
    }
}
