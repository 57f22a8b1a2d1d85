using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace StaticNews.Testing.Tools;

/// <summary>A program that is not ours, run to its end.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it complained of.</param>
public sealed record OutsideProgram(int Code, string Output, string Error)
{
    /// <summary>Runs a program; <c>null</c> where it is not on this machine.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="variables">What its environment has beside ours.</param>
    public static OutsideProgram? Run(
        string program, IEnumerable<string> arguments, string input = "", string folder = "", IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return new OutsideProgram(process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
