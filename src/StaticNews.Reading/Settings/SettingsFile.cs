using StaticNews.Content;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Settings;

/// <summary>A file that is YAML as a whole: site.yml, redirects.yml.</summary>
internal static class SettingsFile
{
    /// <summary>Its keys; <c>null</c> with diagnostics where it cannot be read.</summary>
    public static FrontMatterMap? Read(SourceFile source, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (SizeLimit.OfText.Exceeded(source.DisplayPath, bytes.Length) is { } tooLarge)
        {
            diagnostics.Add(tooLarge);
            return null;
        }

        using var text = TextDecoder.Decode(source, bytes, diagnostics);
        return text.IsUsable && !ConflictMarkers.Report(source, text.Characters, diagnostics)
            ? YamlTree.Read(source, text.Characters.ToString(), 1, diagnostics)
            : null;
    }
}
