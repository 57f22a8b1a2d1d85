using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Media;

/// <summary>Checks captions (WebVTT, W3C): whether browsers will show them, each at its time.</summary>
internal static partial class CaptionsReader
{
    private const int MaxReported = 20;

    /// <summary>When the last caption ends, in seconds; 0 where there is none.</summary>
    public static int Read(SourceFile source, byte[] bytes, List<Diagnostic> diagnostics)
    {
        // WebVTT, 4.1: lines end with CR LF, LF or CR, and with nothing else that Unicode has for it.
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        var lines = text.Split('\n', '\r');
        if (WhyNot(source, lines[0]) is { } reason)
        {
            diagnostics.Add(MediaRules.NotCaptions.At(source.At(1, 1), reason, Path.ChangeExtension(Path.GetFileName(source.Path), ".vtt")));
            return 0;
        }

        var found = new List<Diagnostic>();
        var (last, end) = (0.0, 0.0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (!lines[i].Contains("-->", StringComparison.Ordinal))
            {
                continue;
            }

            if (Times().Match(lines[i]) is not { Success: true } times || Seconds(times, 1) is not { } from || Seconds(times, 5) is not { } to)
            {
                found.Add(MediaRules.CaptionTime.At(source.At(i + 1, 1), lines[i].Trim()));
                continue;
            }

            if (from < last || to <= from)
            {
                found.Add(MediaRules.CaptionOrder.At(source.At(i + 1, 1), to <= from ? Words.EndsBeforeItBegins : Words.BeginsBeforeTheLast));
            }

            (last, end) = (from, Math.Max(end, to));
        }

        diagnostics.AddRange(found.Take(MaxReported));
        return (int)Math.Ceiling(end);
    }

    private static Phrase? WhyNot(SourceFile source, string first) =>
        source.Path.EndsWith(".srt", StringComparison.OrdinalIgnoreCase) ? Words.SubRip
        : first.StartsWith("WEBVTT", StringComparison.Ordinal) && (first.Length == 6 || first[6] is ' ' or '\t') ? null
        : Words.NoWebVtt;

    private static double? Seconds(Match match, int group)
    {
        var (hours, minutes) = (Number(match, group), Number(match, group + 1));
        var seconds = Number(match, group + 2) + (Number(match, group + 3) / 1000.0);
        return minutes > 59 || seconds >= 60 ? null : (hours * 3600) + (minutes * 60) + seconds;
    }

    private static int Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?:(\d{2,5}):)?(\d\d):(\d\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,5}):)?(\d\d):(\d\d)\.(\d{3})(?:[ \t].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
