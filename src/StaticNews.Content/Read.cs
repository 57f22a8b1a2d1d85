namespace StaticNews.Content;

/// <summary>What reading gave: the value where it is usable, and everything the editor should know.</summary>
public sealed record Read<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;
