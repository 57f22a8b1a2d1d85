using System.Diagnostics;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>The script that Netlify and Cloudflare Pages start, with an SDK that only tells what it was asked for.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("build")]
    [InlineData("build", "CONTEXT=production", "DEPLOY_PRIME_URL=https://orsk.example")]
    [InlineData("build --base-url https://preview-1.orsk.example", "CONTEXT=deploy-preview", "DEPLOY_PRIME_URL=https://preview-1.orsk.example")]
    [InlineData("build", "CF_PAGES_BRANCH=main", "CF_PAGES_URL=https://1a.orsk.pages.dev")]
    [InlineData("build --base-url https://1a.orsk.pages.dev", "CF_PAGES_BRANCH=most", "CF_PAGES_URL=https://1a.orsk.pages.dev")]
    [InlineData("build", "CF_PAGES_BRANCH=site", "CF_PAGES_URL=https://1a.orsk.pages.dev", "PRODUCTION_BRANCH=site")]
    public void Only_a_preview_has_an_address_of_its_own(string expected, params string[] environment)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "bash is a program of other systems");
        var asked = Run(environment);

        Assert.Equal($"run -c Release --project src/StaticNews.Cli -- {expected}", asked);
    }

    private string Run(string[] environment)
    {
        var sdk = Path.Combine(_folder, "dotnet");
        File.WriteAllText(sdk, "#!/bin/sh\nif [ \"$1\" = --list-sdks ]; then echo 10.0.100; else echo \"$@\"; fi\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(sdk, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        var start = new ProcessStartInfo("bash", [Repository.PathTo(".ci", "netlify")]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var pair in environment.Select(line => line.Split('=', 2)))
        {
            start.Environment[pair[0]] = pair[1];
        }

        using var script = Process.Start(start)!;
        var said = script.StandardOutput.ReadToEnd().Trim();
        script.WaitForExit();
        return said;
    }
}
