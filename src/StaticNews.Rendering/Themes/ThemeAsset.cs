using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Themes;

/// <summary>A stylesheet, script, font or picture of the theme, published under a name that changes with its bytes.</summary>
/// <param name="Source">Path in the theme: <c>css/site.css</c>.</param>
/// <param name="Bytes">What is published, with references to other files already renamed.</param>
internal sealed record ThemeAsset(string Source, ReadOnlyMemory<byte> Bytes)
{
    public Fingerprint Fingerprint { get; } = Fingerprint.Of(Bytes.Span);

    /// <summary>Where it is published: <c>/assets/css/site.0123456789.css</c>.</summary>
    public Route Route => new($"/assets/{Path.ChangeExtension(Source, null)}.{Fingerprint.Short}{Path.GetExtension(Source)}");
}
