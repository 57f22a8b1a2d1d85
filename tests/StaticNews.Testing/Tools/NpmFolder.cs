using System.Collections.Concurrent;
using StaticNews.Content;
using Xunit;

namespace StaticNews.Testing.Tools;

/// <summary>A folder of scripts with the packages that its package-lock.json names, brought by npm once and kept for later runs.</summary>
public sealed class NpmFolder
{
    private static readonly ConcurrentDictionary<string, Lazy<NpmFolder?>> Known = new(StringComparer.Ordinal);

    private NpmFolder(string path) => Folder = path;

    /// <summary>Where the scripts and <c>node_modules</c> are.</summary>
    public string Folder { get; }

    /// <summary>The folder with its packages; the test is skipped, with the reason, where npm cannot bring them.</summary>
    /// <param name="source">The folder in the checkout.</param>
    public static NpmFolder Find(string source)
    {
        var found = Known.GetOrAdd(source, _ => new Lazy<NpmFolder?>(() => Installed(source))).Value;
        Assert.SkipWhen(found is null, $"Node.js and npm are not on this machine, or npm cannot bring the packages of {Path.GetRelativePath(Repository.Root, source)}");
        return found!;
    }

    /// <summary>Runs one of the scripts and returns what it prints; a script that fails fails the test.</summary>
    public string Run(string script, IEnumerable<string> arguments, string input)
    {
        var ran = OutsideProgram.Run("node", [Path.Combine(Folder, script), .. arguments], input, Folder)!;
        Assert.True(ran.Code == 0, ran.Error.Length > 2000 ? ran.Error[^2000..] : ran.Error);
        return ran.Output;
    }

    private static NpmFolder? Installed(string source)
    {
        string[] files = [.. Directory.EnumerateFiles(source).Order(StringComparer.Ordinal)];
        var name = Fingerprint.Of([.. files.SelectMany(File.ReadAllBytes)]).Short;
        var folder = Path.Combine(Path.GetTempPath(), $"staticnews-npm-{name}");
        return Directory.Exists(folder) || Install(files, folder) ? new NpmFolder(folder) : null;
    }

    /// <summary>Installed beside and renamed, so that a folder is whole or not there at all, also when two runs begin at once.</summary>
    private static bool Install(string[] files, string folder)
    {
        var fresh = Directory.CreateTempSubdirectory("staticnews-npm-").FullName;
        foreach (var file in files)
        {
            File.Copy(file, Path.Combine(fresh, Path.GetFileName(file)));
        }

        if (OutsideProgram.Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder: fresh) is not { Code: 0 })
        {
            Directory.Delete(fresh, recursive: true);
            return false;
        }

        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(fresh, recursive: true);
        }

        return true;
    }
}
