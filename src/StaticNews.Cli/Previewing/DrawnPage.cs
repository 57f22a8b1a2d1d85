using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Cli.Previewing;

/// <summary>A file of the site with its bytes. It is remembered for longer than the site it was drawn from, and so must not lead to it.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Fingerprint">A hash over all that it was drawn from.</param>
/// <param name="Bytes">As a build would write them.</param>
/// <param name="Mistake">Why it is not the newest: what kept that from being drawn; <c>null</c> where it is.</param>
public sealed record DrawnPage(Route Route, Fingerprint Fingerprint, ReadOnlyMemory<byte> Bytes, Diagnostic? Mistake = null);
