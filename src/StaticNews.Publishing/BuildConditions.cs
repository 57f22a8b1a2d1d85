using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Rendering;

namespace StaticNews.Publishing;

/// <summary>What a whole site follows from, but for the clock: every byte of input and theme, the program, and what was asked for.</summary>
internal sealed class BuildConditions
{
    /// <summary>Under which name the ledger of the theme is kept.</summary>
    public const string ThemeLedger = "theme.ledger";

    private readonly FileLedger _input;
    private readonly Fingerprint? _others;

    /// <summary>Takes note of all but the input at once: a theme that is saved while the site is drawn must count as another one.</summary>
    /// <param name="input">The folder input/.</param>
    /// <param name="files">What is known of its files; reading adds what it has read.</param>
    /// <param name="theme">The theme's folder.</param>
    /// <param name="cache">Where the ledger of the theme is kept.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="commit">The commit whose past is told.</param>
    public BuildConditions(IFileTree input, FileLedger files, IFileTree theme, ICacheStore cache, BuildOptions options, string? commit)
    {
        _input = files;
        var ledger = FileLedger.Open(theme, cache, ThemeLedger);
        _others = ledger.TryOfAll() is not { } looks ? null : new FingerprintBuilder()
            .Add(CacheVersion.Current).Add(ProgramVersion.Fingerprint).Add(typeof(BuildConditions).Module.ModuleVersionId.ToString())
            .Add(looks).Add(theme.Display("")).Add(input.Display(""))
            .Add(options.BaseUrl).Add(options.Commit).Add(commit).Add(options.Drafts).Add(options.Future).Add(options.Strict).Add(options.KeepGoing).Add(options.Previous?.Text())
            .Finish();
        ledger.Save();
    }

    /// <summary>
    /// A hash over all of it; <c>null</c> where some file cannot be read, which reading will report. After reading it is cheaper, since
    /// every file has been opened.
    /// </summary>
    public Fingerprint? Take()
    {
        var taken = _others is { } others && _input.TryOfAll() is { } texts ? new FingerprintBuilder().Add(others).Add(texts).Finish() : (Fingerprint?)null;
        _input.Save();
        return taken;
    }
}
