namespace StaticNews.Content;

/// <summary>One thing that an editor or designer should know: a value that is collected and reported, never thrown.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, IReadOnlyList<object> Arguments)
    : IComparable<Diagnostic>
{
    public string Code => Rule.Code;

    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The way out found for this very place, such as the word that was probably meant; <c>null</c> where the rule's own holds.</summary>
    public Phrase? OwnCure { get; init; }

    /// <summary>What is wrong, in English, the language that programs may rely on.</summary>
    public string Message => string.Format(Rule.Message, [.. Arguments]);

    /// <summary>The way out, in English.</summary>
    public string? Cure => OwnCure?.ToString() ?? (Rule.Cure is null ? null : string.Format(Rule.Cure, [.. Arguments]));

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
    public override string ToString() => Line(Message, Cure);

    /// <summary>The same with the message and the cure in the words given, such as those of another language.</summary>
    public string Line(string message, string? cure)
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        return OneLine($"{Span}: {severity} {Code}: {message}{(cure is null ? "" : "; " + cure)}");
    }

    /// <summary>Quoted text may run over several lines, and may hold what a terminal takes for commands.</summary>
    private static string OneLine(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        ? text
        : string.Create(text.Length, text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(text[i]) ? ' ' : text[i];
            }
        });
}
