using StaticNews.Content;
using StaticNews.Rendering;

namespace StaticNews.Cli.Previewing;

/// <summary>A file of the site with its bytes.</summary>
/// <param name="Artefact">What it was drawn from.</param>
/// <param name="Bytes">As a build would write them.</param>
/// <param name="Mistake">Why it is not the newest: what kept that from being drawn; <c>null</c> where it is.</param>
public sealed record DrawnPage(Artefact Artefact, ReadOnlyMemory<byte> Bytes, Diagnostic? Mistake = null);
