using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Publishing.History;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;

namespace StaticNews.Cli;

/// <summary>A folder of the contract's shape: where its input, theme, output and cache are.</summary>
/// <param name="root">The folder as the user named it.</param>
/// <param name="output">The output folder as the user named it; <c>null</c> for output/ inside the root.</param>
public sealed class SiteFolder(string root, string? output)
{
    /// <summary>The absolute path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The absolute path of the output folder.</summary>
    public string OutputPath { get; } = Path.GetFullPath(output ?? Path.Combine(root, "output"));

    public bool HasInput => Directory.Exists(Path.Combine(Root, "input"));

    /// <summary>What to tell where there is nothing to read; <c>null</c> where there is.</summary>
    public Diagnostic? MissingInput => HasInput ? null : EnvironmentRules.NoInput.At(SourceSpan.WholeFile(root), Root);

    /// <summary>What to tell where the site would be built among the outlet's own files; <c>null</c> where it would not.</summary>
    public Diagnostic? UnfitOutput => new OwnFolders(Root).TouchedByOutput(OutputPath) is { } own
        ? EnvironmentRules.SiteIntoOwnFolder.At(SourceSpan.WholeFile("staticnews"), output ?? "output", own)
        : null;

    public IFileTree Input => Tree("input");

    /// <summary>The absolute path of a file of the input.</summary>
    /// <param name="path">Its path below input/.</param>
    public string InputFile(string path) => Path.Combine(Root, "input", path);

    /// <summary>
    /// The theme: single files of input/theme/ lie over those of theme/, and those over the ones that ship with the program.
    /// </summary>
    public IFileTree Theme => new LayeredFiles(new EmbeddedTheme(), Tree("theme"), Tree("input/theme"));

    public IOutput Output => new OutputFolder(OutputPath, Path.Combine(CachePath, ManifestName));

    /// <summary>What makes the next build fast; safe to delete.</summary>
    public ICacheStore Cache => new CacheFolder(CachePath);

    /// <summary>Taken while a build writes.</summary>
    public string LockFile => Path.Combine(CachePath, "lock");

    public string? Commit => GitCommit.Of(Root);

    /// <summary>Where the next run finds what this one leaves.</summary>
    public string CachePath => Path.Combine(Root, ".cache");

    /// <summary>What git knows of the articles.</summary>
    public ArticleHistory History => new(Path.Combine(Root, "input"));

    /// <summary>Each output folder has a manifest of its own, named by its place beside the root so that a moved checkout keeps it.</summary>
    private string ManifestName => Slug.From(Path.GetRelativePath(Root, OutputPath)) + ".manifest";

    private DiskFiles Tree(string name)
    {
        var given = root is "." or "" ? "" : root.Replace('\\', '/').TrimEnd('/') + "/";
        return new DiskFiles(Path.Combine(Root, name), $"{given}{name}/");
    }
}
