using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Which program wrote a cache: another one may read the same files in another way, or write records in another form.</summary>
public static class CacheVersion
{
    /// <summary>A fingerprint over this assembly and those that decide with it what reading gives.</summary>
    public static Fingerprint Current { get; } = Compute();

    private static Fingerprint Compute()
    {
        var builder = new FingerprintBuilder();
        Type[] readers = [typeof(Fingerprint), typeof(InputReader), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser), typeof(Tomlyn.TomlSerializer)];
        foreach (var reader in readers)
        {
            builder.Add(reader.Module.ModuleVersionId.ToString());
        }

        return builder.Finish();
    }
}
