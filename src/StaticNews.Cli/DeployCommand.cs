using System.CommandLine;
using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Publishing.Deploying;

namespace StaticNews.Cli;

/// <summary><c>deploy</c>: sends what a build has changed to where readers get it.</summary>
public sealed class DeployCommand(GlobalOptions options, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(30);

    /// <summary>Whether something may stand at the place already that was not there before.</summary>
    private bool _sendingBegan;

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
        var report = new DeployReport { DryRun = arguments.GetValue(_dryRun) };
        if ((arguments.GetValue(_to) ?? request.Settings()?.Deploy) is not { } named)
        {
            return Fail(request, report, EnvironmentRules.NoDeployTarget.At(SourceSpan.WholeFile(request.Folder.Input.Display("site.yml"))), ExitCode.WrongUsage);
        }

        try
        {
            var folder = request.Folder;
            var (target, unknown) = new DeployTargets(folder.Root, folder.OutputPath, folder.CachePath, Environment.GetEnvironmentVariable).Find(named);
            return target is null
                ? Fail(request, report, unknown!, ExitCode.WrongUsage)
                : await DeployAsync(request, target, report with { Target = target.Name }, stop);
        }
        catch (DeployException exception) when (exception.Diagnostic is not null)
        {
            return Fail(request, report, exception.Diagnostic, ExitCode.EnvironmentFailed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(request, report, DeployException.Failed(Passwords.Hidden(named), exception.Message).Diagnostic!, ExitCode.EnvironmentFailed);
        }
    }

    /// <summary>No build may write meanwhile, or half of it would be sent.</summary>
    private async Task<int> DeployAsync(BuildRequest request, IDeployTarget target, DeployReport report, CancellationToken stop)
    {
        var place = SourceSpan.WholeFile(request.Folder.OutputPath);
        using var held = BuildLock.TryTake(request.Folder.LockFile, LockPatience);
        if (held is null)
        {
            return Fail(request, report, EnvironmentRules.OutputBusy.At(place), ExitCode.EnvironmentFailed);
        }

        if (BuiltSite.Read(request.Folder.OutputPath) is not { } site)
        {
            return Fail(request, report, EnvironmentRules.NotBuilt.At(place), ExitCode.EnvironmentFailed);
        }

        var plan = await target.PlanAsync(site, stop);
        if (!plan.IsEmpty && !report.DryRun)
        {
            _sendingBegan = true;
            await target.SendAsync(plan, stop);
        }

        Tell(request, report with { Plan = plan });
        return (int)ExitCode.Success;
    }

    private void Tell(BuildRequest request, DeployReport report)
    {
        if (request.Format == ReportFormat.Json)
        {
            output.Write(report.Format(request.Messages));
            return;
        }

        var plan = report.Plan!;
        if (report.DryRun || request.Verbosity == Verbosity.Verbose)
        {
            var lines = plan.Added.Select(file => "+ " + file.Path).Concat(plan.Changed.Select(file => "~ " + file.Path)).Concat(plan.Deleted.Select(path => "- " + path));
            foreach (var line in lines)
            {
                output.WriteLine(line);
            }
        }

        if (request.Verbosity != Verbosity.Quiet)
        {
            var outcome = request.Messages.Text(plan.IsEmpty ? "nothing_to_deploy" : report.DryRun ? "would_deploy" : "deployed");
            output.WriteLine(outcome
                .Replace("{name}", report.Target, StringComparison.Ordinal)
                .Replace("{added}", $"{plan.Added.Count}", StringComparison.Ordinal)
                .Replace("{changed}", $"{plan.Changed.Count}", StringComparison.Ordinal)
                .Replace("{deleted}", $"{plan.Deleted.Count}", StringComparison.Ordinal));
        }
    }

    private int Fail(BuildRequest request, DeployReport report, Diagnostic diagnostic, ExitCode code)
    {
        if (request.Format == ReportFormat.Json)
        {
            output.Write((report with { Diagnostics = [diagnostic] }).Format(request.Messages));
        }
        else
        {
            request.Reporter(output, error).Environment(diagnostic, _sendingBegan);
        }

        return (int)code;
    }
}
