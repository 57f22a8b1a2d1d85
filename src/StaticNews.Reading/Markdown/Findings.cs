using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Gathers what a body names and what is wrong with it, in the order met.</summary>
internal sealed class Findings(SourceLines lines)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _reportedOnce = new(StringComparer.Ordinal);

    public List<BodyLink> Links { get; } = [];

    public List<Heading> Headings { get; } = [];

    public List<string> Anchors { get; } = [];

    /// <summary>What could be better, beside what is wrong.</summary>
    public List<Diagnostic> Remarks { get; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Adds a target at an offset of the body; the answer is its index.</summary>
    public int AddLink(string target, BodyLinkKind kind, int offset, PictureWords? shown = null)
    {
        Links.Add(new BodyLink(target, kind, lines.At(offset)) { Words = shown });
        return Links.Count - 1;
    }

    public void Report(DiagnosticRule rule, int offset, params string[] arguments) =>
        _diagnostics.Add(rule.At(lines.At(offset), OnOneLine(arguments)));

    /// <summary>The same with a way out of its own; <c>null</c> means the rule's.</summary>
    public void ReportWithCure(DiagnosticRule rule, int offset, Phrase? cure, params string[] arguments) =>
        _diagnostics.Add(rule.At(lines.At(offset), OnOneLine(arguments)) with { OwnCure = cure });

    public void Remark(DiagnosticRule rule, int offset, params string[] arguments) =>
        Remarks.Add(rule.At(lines.At(offset), OnOneLine(arguments)));

    private static object[] OnOneLine(string[] arguments) =>
        Array.ConvertAll(arguments, argument => (object)string.Concat(argument.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Reports a mistake that an archive repeats: once in a file for each <paramref name="kind"/> of it.</summary>
    public void ReportOnce(DiagnosticRule rule, string kind, int offset, params string[] arguments)
    {
        if (_reportedOnce.Add(rule.Code + kind))
        {
            Report(rule, offset, arguments);
        }
    }
}
