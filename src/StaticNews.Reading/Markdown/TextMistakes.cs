using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Finds in text what was meant as a link, a footnote or a tag of another program, and the notes that writers left for themselves.</summary>
internal static class TextMistakes
{
    private const int LongestTarget = 500;
    private const int LongestTag = 60;

    private static readonly string[] SquareTags = ["caption", "gallery", "embed", "video", "audio", "playlist", "youtube", "vc_", "su_", "et_pb_"];

    public static void Report(TextRun run, Findings findings)
    {
        var text = run.Typed;
        ReportNotes(run, findings);
        if (text.Contains('{'))
        {
            ReportCurlyTags(run, findings);
        }

        if (!text.ContainsAny('[', ']'))
        {
            return;
        }

        Each(run, findings, "](", ReportUnclosed);
        Each(run, findings, "] (", ReportSpaced);
        Each(run, findings, ")" + Marks.Boundary + "[", ReportReversed);
        Each(run, findings, "[" + Marks.Boundary + "^", ReportFootnote);
        Each(run, findings, "[" + Marks.Boundary, ReportSquareTag);
    }

    private static void ReportNotes(TextRun run, Findings findings)
    {
        var text = run.Typed;
        foreach (var note in LeftoverNotes.In(text))
        {
            if (text[..note.Start.Value].Count(Marks.Verbatim) % 2 == 0)
            {
                findings.Report(MarkdownRules.LeftoverNote, run.OffsetOf(note.Start.Value), text[note].ToString());
            }
        }
    }

    private static void Each(TextRun run, Findings findings, string sign, Action<TextRun, Findings, int> report)
    {
        var text = run.Typed;
        for (var from = 0; text[from..].IndexOf(sign) is var found and >= 0; from += found + sign.Length)
        {
            report(run, findings, from + found);
        }
    }

    private static void ReportUnclosed(TextRun run, Findings findings, int at)
    {
        var rest = run.Typed[(at + 2)..];
        var target = TargetAt(rest, out _);
        if (LooksLikeTarget(target) && !rest[..Math.Min(rest.Length, LongestTarget)].Contains(')') && HasOpening(run.Typed[..at]))
        {
            findings.Report(MarkdownRules.UnclosedLink, run.OffsetOf(at + 2), target);
        }
    }

    private static void ReportSpaced(TextRun run, Findings findings, int at)
    {
        var rest = run.Typed[(at + 3)..];
        var target = TargetAt(rest, out var end);
        if (LooksLikeTarget(target) && end < rest.Length && rest[end] is ')' or ' ' && HasOpening(run.Typed[..at]))
        {
            findings.Report(MarkdownRules.SpaceBeforeTarget, run.OffsetOf(at + 1), target);
        }
    }

    private static void ReportReversed(TextRun run, Findings findings, int at)
    {
        var before = run.Typed[Math.Max(0, at - LongestTarget)..at];
        var open = before.LastIndexOf('(');
        var target = TargetAt(run.Typed[(at + 3)..], out _);
        if (open >= 0 && LooksLikeTarget(target))
        {
            findings.Report(MarkdownRules.ReversedLink, run.OffsetOf(at - before.Length + open), target, Clean(before[(open + 1)..]));
        }
    }

    private static void ReportFootnote(TextRun run, Findings findings, int at)
    {
        var rest = run.Typed[(at + 3)..];
        var end = rest[..Math.Min(rest.Length, LongestTag)].IndexOfAny(']', ' ');
        if (end > 0 && rest[end] == ']')
        {
            findings.Report(MarkdownRules.UnknownFootnote, run.OffsetOf(at), Clean(rest[..end]));
        }
    }

    private static void ReportSquareTag(TextRun run, Findings findings, int at)
    {
        var rest = run.Typed[(at + 2)..];
        var name = rest.StartsWith('/') ? rest[1..] : rest;
        foreach (var tag in SquareTags)
        {
            var isTag = name.StartsWith(tag) && name.Length > tag.Length
                && (tag.EndsWith('_') || name[tag.Length] is ']' or ' ' or '=');
            if (isTag)
            {
                findings.ReportOnce(MarkdownRules.LeftoverShortcode, tag, run.OffsetOf(at), "[" + Shorten(rest, "]"));
            }
        }
    }

    private static void ReportCurlyTags(TextRun run, Findings findings)
    {
        ReportCurlyTag(run, findings, "{%", "%}");
        ReportCurlyTag(run, findings, "{{", "}}");
        ReportCurlyTag(run, findings, "{:", "}");
    }

    private static void ReportCurlyTag(TextRun run, Findings findings, string open, string close)
    {
        var at = run.Typed.IndexOf(open);
        if (at >= 0)
        {
            findings.ReportOnce(MarkdownRules.LeftoverShortcode, open, run.OffsetOf(at), Shorten(run.Typed[at..], close));
        }
    }

    /// <summary>The tag up to its end, or as much of it as a message can hold.</summary>
    private static string Shorten(ReadOnlySpan<char> text, string close)
    {
        var end = text.IndexOf(close);
        var length = end < 0 ? text.Length : end + close.Length;
        return length > LongestTag ? Clean(text[..LongestTag]) + "…" : Clean(text[..length]);
    }

    private static bool HasOpening(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - LongestTarget)..].Contains('[');

    private static string TargetAt(ReadOnlySpan<char> rest, out int end)
    {
        var near = rest[..Math.Min(rest.Length, LongestTarget)];
        var stop = near.IndexOfAny(" )]\n");
        end = stop < 0 ? near.Length : stop;
        return Clean(near[..end]);
    }

    private static bool LooksLikeTarget(string target) =>
        WebScheme.Begins(target) || (target.Length > 1 && target[0] == '/') || FileKinds.IsFileName(target);

    private static string Clean(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Where(c => !Marks.AreIn([c]))).ReplaceLineEndings(" ");
}
