namespace StaticNews.Content;

/// <summary>How much an outlet lets each kind of mistake weigh (<c>rules</c> of site.yml).</summary>
/// <param name="byCode">The weight of each code named; <c>null</c> means that nothing is said of it.</param>
public sealed class RuleWeights(IReadOnlyDictionary<string, Severity?> byCode)
{
    /// <summary>Every mistake weighs what its rule says.</summary>
    public static RuleWeights None { get; } = new(new Dictionary<string, Severity?>());

    /// <summary>Whether an outlet may let a mistake weigh so much: an error that would break what readers get stays one.</summary>
    public static bool Allows(DiagnosticRule rule, Severity? weight) =>
        weight == Severity.Error || rule.Severity == Severity.Warning || rule.CanBeLowered;

    /// <summary>The diagnostics as the outlet weighs them.</summary>
    public IReadOnlyList<Diagnostic> Weigh(IReadOnlyList<Diagnostic> diagnostics) =>
        byCode.Count == 0 ? diagnostics : [.. diagnostics.Select(Weigh).OfType<Diagnostic>()];

    private Diagnostic? Weigh(Diagnostic diagnostic) =>
        !byCode.TryGetValue(diagnostic.Code, out var weight) ? diagnostic
        : weight is { } severity ? diagnostic with { Severity = severity }
        : null;
}
