using System.Diagnostics;
using System.Globalization;

namespace StaticNews.Peers;

/// <summary>Runs a generator once and measures it from outside, through GNU time.</summary>
internal static class MeasuredBuild
{
    public static Measurement Run(Contestant contestant, string folder)
    {
        var figures = Path.Combine(folder, "time");
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", "-o", figures, .. contestant.Command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in contestant.Variables)
        {
            start.Environment[name] = value;
        }

        // Whatever was there is older than this; the clock of file systems ticks in milliseconds.
        Thread.Sleep(20);
        var begun = DateTime.UtcNow;
        Thread.Sleep(20);
        Await(start, contestant.Name);
        var seen = File.ReadAllText(figures).Split(' ', StringSplitOptions.TrimEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        var written = new DirectoryInfo(contestant.Output).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LastWriteTimeUtc >= begun).ToArray();
        return new Measurement(seen[0], seen[1] + seen[2], seen[3] / 1024, written.Length, written.Sum(file => file.Length) / 1e6);
    }

    private static void Await(ProcessStartInfo start, string name)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{name} failed:\n{error.Result}");
        }
    }
}
