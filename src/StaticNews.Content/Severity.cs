namespace StaticNews.Content;

/// <summary>How much a diagnostic weighs: an error stops publication, a warning does so only in strict builds.</summary>
public enum Severity
{
    Warning,
    Error,
}
