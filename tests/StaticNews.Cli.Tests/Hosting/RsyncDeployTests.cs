using StaticNews.Testing.Tools;

namespace StaticNews.Cli.Tests.Hosting;

public sealed class RsyncDeployTests : IDisposable
{
    private const string Shell = "#!/bin/sh\n# Stands in for ssh: what it would start elsewhere is started here.\nwhile [ \"$1\" != rsync ]; do shift; done\nexec \"$@\"\n";

    private readonly HostedSite _site = new("nginx");
    private readonly string _target = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_target, recursive: true);
    }

    [Fact]
    public void Rsync_sends_what_changed_and_deletes_what_is_ours_and_no_more()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rsync is no program of Windows");
        DebianPackage.Find("rsync", "rsync");
        var site = Path.Combine(_target, "site");
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "not-ours.html"), "kept");

        Deploy();
        Assert.Equal(FilesBelow.Paths(_site.Output), FilesBelow.Paths(site).Except([".deployed.json", "not-ours.html"]));

        File.Delete(Path.Combine(_site.Output, "документы", "план.txt"));
        File.Delete(Path.Combine(_site.Output, "robots.txt"));
        File.AppendAllText(Path.Combine(_site.Output, "index.html"), "<!-- new -->");
        Deploy();

        Assert.Equal(FilesBelow.Paths(_site.Output), FilesBelow.Paths(site).Except([".deployed.json", "not-ours.html"]));
        Assert.EndsWith("<!-- new -->", File.ReadAllText(Path.Combine(site, "index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site, "not-ours.html")));
        Assert.Contains("nothing to send", Deploy().Output, StringComparison.Ordinal);
    }

    private StaticNewsProcess Deploy()
    {
        var shell = Path.Combine(_target, "ssh");
        File.WriteAllText(shell, Shell);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(shell, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        var run = StaticNewsProcess.Run(
            _site.Folder, ["deploy", "--to", $"news@orsk.example:{_target}/site", "--messages", "en"], new Dictionary<string, string> { ["RSYNC_RSH"] = shell });
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }
}
