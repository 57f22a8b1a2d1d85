using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Deploying;

/// <summary>A program of the machine that a target is reached with: git or rsync.</summary>
/// <param name="name">Its name.</param>
/// <param name="target">For whom it is started, as messages name it.</param>
/// <param name="environment">What it is told beside its arguments.</param>
internal sealed class OutsideProgram(string name, string target, IReadOnlyDictionary<string, string> environment)
{
    /// <summary>Runs it to its end. Throws <see cref="DeployException"/> where it is not there.</summary>
    /// <param name="arguments">Each as the program shall see it; no shell comes between.</param>
    /// <param name="input">Writes what it reads.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<(int Code, byte[] Output, string Error)> RunAsync(IEnumerable<string> arguments, Func<Stream, Task>? input, CancellationToken stop)
    {
        using var process = Start(arguments, input is not null);
        await using var ended = stop.Register(() => process.Kill(entireProcessTree: true));
        var error = process.StandardError.ReadToEndAsync(stop);
        var reading = ReadAsync(process.StandardOutput.BaseStream, stop);
        if (input is not null)
        {
            await FeedAsync(process, input);
        }

        var output = await reading;
        var said = await error;
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, output, said);
    }

    /// <summary>Runs it; anything but success throws <see cref="DeployException"/> with what it said last.</summary>
    public async Task<string> MustRunAsync(IEnumerable<string> arguments, Func<Stream, Task>? input, CancellationToken stop)
    {
        var (code, output, error) = await RunAsync(arguments, input, stop);
        return code == 0 ? Encoding.UTF8.GetString(output).Trim() : throw Failure(code, error);
    }

    /// <summary>What it complained of: its last line says most.</summary>
    public DeployException Failure(int code, string error) =>
        DeployException.Failed(target, Passwords.HiddenInText(error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? $"{name} {code}"));

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    /// <summary>A program that ends early says why; that its input broke off does not.</summary>
    private static async Task FeedAsync(Process process, Func<Stream, Task> input)
    {
        try
        {
            await input(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    private Process Start(IEnumerable<string> arguments, bool feeds)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = feeds };
        start.Environment["LC_ALL"] = "C";
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new DeployException(EnvironmentRules.NoProgram.At(SourceSpan.WholeFile(target), name), exception);
        }
    }
}
