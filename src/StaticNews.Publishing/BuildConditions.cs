using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Reading.Cache;
using StaticNews.Rendering;

namespace StaticNews.Publishing;

/// <summary>What a whole site follows from, but for the clock: every byte of input and theme, the program, and what was asked for.</summary>
internal static class BuildConditions
{
    /// <summary>A hash over all of it; <c>null</c> where some file cannot be read, which reading will report.</summary>
    /// <param name="input">The files of input/.</param>
    /// <param name="theme">The files of the theme.</param>
    /// <param name="names">How messages name the two folders: warnings are kept as they were said.</param>
    /// <param name="options">What was asked for.</param>
    public static Fingerprint? Of(FileLedger input, FileLedger theme, (string Input, string Theme) names, BuildOptions options)
    {
        try
        {
            return new FingerprintBuilder()
                .Add(CacheVersion.Current).Add(ProgramVersion.Fingerprint).Add(typeof(BuildConditions).Module.ModuleVersionId.ToString())
                .Add(input.OfAll()).Add(theme.OfAll()).Add(names.Input).Add(names.Theme)
                .Add(options.BaseUrl).Add(options.Commit).Add(options.Drafts).Add(options.Future).Add(options.Strict).Add(options.KeepGoing)
                .Finish();
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }
}
