namespace StaticNews.Content.Rules;

/// <summary>Mistakes in addresses: two documents at one address, redirects that lead nowhere (SN15xx).</summary>
public static class RouteRules
{
    public static readonly DiagnosticRule Collision = new(
        "SN1501", Severity.Error,
        "the address {0} is already taken by {1}",
        "give one of the two another «slug:»");
}
