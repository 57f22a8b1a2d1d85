namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>Headers of every answer below a folder.</summary>
/// <param name="Folder">Decoded path, prefix included, with a final slash.</param>
/// <param name="Headers">What is sent.</param>
internal sealed record HeaderRule(string Folder, IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>Whether this rule sets a header that an earlier one has set for the same addresses.</summary>
    public bool Replaces(HeaderRule earlier, string name) =>
        Folder.StartsWith(earlier.Folder, StringComparison.Ordinal) && earlier.Headers.Any(header => header.Name == name);
}
