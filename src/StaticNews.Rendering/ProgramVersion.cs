using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>Which program draws: another build of it draws everything anew.</summary>
public static class ProgramVersion
{
    /// <summary>A hash over the versions of the modules that decide what a page looks like.</summary>
    public static readonly Fingerprint Fingerprint = new FingerprintBuilder()
        .Add(Version(typeof(Fingerprint))).Add(Version(typeof(NewsSite))).Add(Version(typeof(ProgramVersion))).Finish();

    private static string Version(Type type) => type.Module.ModuleVersionId.ToString();
}
