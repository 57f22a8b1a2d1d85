using System.Collections.Concurrent;
using Xunit;

namespace StaticNews.Testing.Tools;

/// <summary>A program that tests start as it comes from Debian; it is installed where the machine lets them.</summary>
public static class DebianPackage
{
    private static readonly ConcurrentDictionary<string, Lazy<string?>> Known = new(StringComparer.Ordinal);
    private static readonly Lock Installing = new();

    /// <summary>The path of a program; the test is skipped, with the reason, where it can be neither found nor installed.</summary>
    /// <param name="program">Its name, or the path of a module.</param>
    /// <param name="packages">What brings it.</param>
    public static string Find(string program, params string[] packages)
    {
        var found = Known.GetOrAdd(program, _ => new Lazy<string?>(() => Installed(program) ?? (Install(packages) ? Installed(program) : null))).Value;
        Assert.SkipWhen(found is null, $"{program} is not on this machine, and «apt-get install {string.Join(' ', packages)}» does not bring it");
        return found!;
    }

    private static string? Installed(string program) =>
        new[] { "/usr/sbin", "/usr/bin", "/usr/local/bin" }.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static bool Install(string[] packages)
    {
        if (!File.Exists("/usr/bin/apt-get") || Environment.UserName != "root")
        {
            return false;
        }

        lock (Installing)
        {
            return Run("update", "-qq") && Run(["install", "-y", "-qq", "--no-install-recommends", .. packages]);
        }
    }

    // In run level 1 no service is started by its installation.
    private static bool Run(params string[] arguments) =>
        OutsideProgram.Run("env", ["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get", .. arguments]) is { Code: 0 };
}
