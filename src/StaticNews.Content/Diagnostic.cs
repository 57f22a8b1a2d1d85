namespace StaticNews.Content;

/// <summary>One thing that an editor or designer should know: a value that is collected and reported, never thrown.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, IReadOnlyList<object> Arguments, string? Cure)
    : IComparable<Diagnostic>
{
    public string Code => Rule.Code;

    public Severity Severity { get; init; } = Rule.Severity;

    public string Message => string.Format(Rule.Message, [.. Arguments]);

    /// <summary>Orders diagnostics as a reader meets them: by file, line, column, then code.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(Span.File, other.Span.File);
        var byPlace = byFile != 0 ? byFile : (Span.Line, Span.Column).CompareTo((other.Span.Line, other.Span.Column));
        var byCode = byPlace != 0 ? byPlace : string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The one line of the contract: <c>file:line:column: error SN1104: message; cure</c>.</summary>
    public override string ToString()
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var cure = Cure is null ? "" : "; " + Cure;
        return $"{Span}: {severity} {Code}: {Message}{cure}";
    }
}
