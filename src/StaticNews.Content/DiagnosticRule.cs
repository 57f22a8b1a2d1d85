namespace StaticNews.Content;

/// <summary>
/// One kind of mistake: its stable code, its weight and the words that describe it and its cure.
/// The catalogue of rules is what documentation and translations are made from.
/// </summary>
/// <param name="Code">Stable code such as <c>SN1104</c>; never reused for another mistake.</param>
/// <param name="Severity">Default weight.</param>
/// <param name="Message">Composite format of the message, without a full stop.</param>
/// <param name="Cure">Composite format of the way out, with the same arguments; <c>null</c> where each place gives its own.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message, string? Cure = null)
{
    /// <summary>Whether an outlet may let this error pass: the site is whole without what was meant, such as a link.</summary>
    public bool CanBeLowered { get; init; }

    /// <summary>Reports this mistake at a place, with the arguments that <see cref="Message"/> and <see cref="Cure"/> name: texts, numbers and phrases.</summary>
    public Diagnostic At(SourceSpan span, params object[] arguments) => new(this, span, arguments);
}
