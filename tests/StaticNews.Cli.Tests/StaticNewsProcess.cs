using System.Diagnostics;

namespace StaticNews.Cli.Tests;

/// <summary>The real program, started as a user starts it: the one built beside these tests, or the executable that STATICNEWS names.</summary>
internal sealed record StaticNewsProcess(int ExitCode, string Output, string Error)
{
    private static readonly string[] OfSdk = ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "staticnews.dll")];

    private static readonly string[] Program = Environment.GetEnvironmentVariable("STATICNEWS") is { Length: > 0 } native ? [native] : OfSdk;

    /// <summary>Whether it is the native executable, which starts at once.</summary>
    public static bool IsNative => Program.Length == 1;

    /// <summary>Runs it to its end.</summary>
    public static StaticNewsProcess Run(string folder, IEnumerable<string> arguments) => RunToEnd(Start(folder, arguments));

    /// <summary>Runs it to its end, with some variables of its environment set.</summary>
    public static StaticNewsProcess Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = Start(folder, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return RunToEnd(start);
    }

    /// <summary>Runs the one that <c>dotnet run</c> starts to its end, whichever STATICNEWS names.</summary>
    public static StaticNewsProcess RunOfSdk(string folder, IEnumerable<string> arguments) => RunToEnd(Start(OfSdk, folder, arguments));

    /// <summary>How it is started: on a machine that speaks no language, so that it says the same on every developer's.</summary>
    public static ProcessStartInfo Start(string folder, IEnumerable<string> arguments) => Start(Program, folder, arguments);

    private static ProcessStartInfo Start(string[] program, string folder, IEnumerable<string> arguments) => new(program[0], [.. program[1..], .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["LC_ALL"] = "C" },
    };

    private static StaticNewsProcess RunToEnd(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new StaticNewsProcess(process.ExitCode, output.Result, error.Result);
    }
}
