using System.Diagnostics.CodeAnalysis;
using Scriban.Syntax;
using StaticNews.Content;

namespace StaticNews.Rendering.Templates;

/// <summary>A mistake in a template that is already described; it travels through the interpreter as this exception.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is made in one way and caught in one place.")]
internal sealed class TemplateFault(Scriban.Parsing.SourceSpan span, Diagnostic diagnostic) : ScriptRuntimeException(span, diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>A name that is not known: the cure is the one that was probably meant, or else the rule's own.</summary>
    public static TemplateFault At(
        Scriban.Parsing.SourceSpan span, DiagnosticRule rule, IEnumerable<string> candidates, string name, params object[] others) =>
        new(span, Spelling.Report(rule, Place(span), candidates, [name, .. others]));

    public static TemplateFault At(Scriban.Parsing.SourceSpan span, DiagnosticRule rule, params object[] arguments) =>
        new(span, rule.At(Place(span), arguments));

    /// <summary>The interpreter counts lines and columns from 0, diagnostics from 1.</summary>
    public static SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        new(span.FileName ?? "theme", span.Start.Line + 1, span.Start.Column + 1);
}
