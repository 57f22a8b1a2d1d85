using System.Buffers;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>One file of the site: where it goes, what it is made from, and how its bytes come about.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Fingerprint">A hash over exactly what it is made from; equal fingerprints give equal bytes.</param>
public abstract record Artefact(Route Route, Fingerprint Fingerprint)
{
    /// <summary>A file drawn from the site, such as a page or a feed.</summary>
    /// <param name="Route">Its address.</param>
    /// <param name="Fingerprint">A hash over exactly what it is made from.</param>
    /// <param name="Draw">Writes the bytes; may be called from any thread, and more than once.</param>
    public sealed record Drawn(Route Route, Fingerprint Fingerprint, Action<IBufferWriter<byte>> Draw) : Artefact(Route, Fingerprint);

    /// <summary>A file that costs so much that a run which writes nothing spares itself the making.</summary>
    /// <param name="Route">Its address.</param>
    /// <param name="Fingerprint">A hash over exactly what it is made from.</param>
    /// <param name="Make">Makes the bytes; may be called from any thread, and more than once.</param>
    public sealed record Made(Route Route, Fingerprint Fingerprint, Func<byte[]> Make) : Artefact(Route, Fingerprint);

    /// <summary>A file copied from a tree byte for byte.</summary>
    public sealed record Copied(Route Route, Fingerprint Fingerprint, IFileTree Tree, string Path) : Artefact(Route, Fingerprint);
}
