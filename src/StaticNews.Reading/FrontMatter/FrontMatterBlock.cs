using StaticNews.Content;

namespace StaticNews.Reading.FrontMatter;

/// <summary>The front matter of a file, not yet understood, and the body behind it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Format">Its notation.</param>
/// <param name="Text">What stands between the fences; for JSON the object itself.</param>
/// <param name="FirstLine">Line of the file on which <paramref name="Text"/> begins, from 1.</param>
/// <param name="Body">All that follows.</param>
/// <param name="BodyLine">Line of the file on which the body begins, from 1.</param>
internal sealed record FrontMatterBlock(
    SourceFile Source, FrontMatterFormat Format, string Text, int FirstLine, string Body, int BodyLine)
{
    /// <summary>Reads the notation into one tree; <c>null</c> with diagnostics where it cannot be understood.</summary>
    public FrontMatterMap? Parse(List<Diagnostic> diagnostics) => Format switch
    {
        FrontMatterFormat.Toml => TomlTree.Read(this, diagnostics),
        FrontMatterFormat.Json => JsonTree.Read(this, diagnostics),
        _ => YamlTree.Read(Source, Text, FirstLine, diagnostics),
    };
}

/// <summary>The notations of front matter.</summary>
internal enum FrontMatterFormat
{
    Yaml,
    Toml,
    Json,
}
