using System.Diagnostics;

namespace StaticNews.Cli.Tests;

/// <summary>The real program, started as a user starts it.</summary>
internal sealed record StaticNewsProcess(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "staticnews.dll");

    public static StaticNewsProcess Run(string folder, IEnumerable<string> arguments)
    {
        using var process = Process.Start(Start(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new StaticNewsProcess(process.ExitCode, output.Result, error.Result);
    }

    public static ProcessStartInfo Start(string folder, IEnumerable<string> arguments) => new("dotnet", ["exec", Program, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
