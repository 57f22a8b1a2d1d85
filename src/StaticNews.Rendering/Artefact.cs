using System.Buffers;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>One file of the site: where it goes, what it is made from, and how its bytes come about.</summary>
/// <param name="Route">Its address.</param>
public abstract record Artefact(Route Route)
{
    /// <summary>A hash over exactly what it is made from; equal fingerprints give equal bytes.</summary>
    public abstract Fingerprint Fingerprint { get; }

    /// <summary>Whether it is the page of an article: a build tells which of those came, changed and went.</summary>
    public bool IsArticle { get; init; }

    /// <summary>A file drawn from the site, such as a page or a feed.</summary>
    public sealed record Drawn : Artefact
    {
        private readonly Fingerprint _known;
        private readonly Lazy<Fingerprint>? _later;

        /// <param name="route">Its address.</param>
        /// <param name="fingerprint">A hash over exactly what it is made from.</param>
        /// <param name="draw">Writes the bytes; may be called from any thread, and more than once.</param>
        public Drawn(Route route, Fingerprint fingerprint, Action<IBufferWriter<byte>> draw)
            : base(route) => (_known, Draw) = (fingerprint, draw);

        /// <param name="route">Its address.</param>
        /// <param name="fingerprint">Takes the hash when somebody asks for it.</param>
        /// <param name="draw">Writes the bytes; may be called from any thread, and more than once.</param>
        public Drawn(Route route, Lazy<Fingerprint> fingerprint, Action<IBufferWriter<byte>> draw)
            : base(route) => (_later, Draw) = (fingerprint, draw);

        public override Fingerprint Fingerprint => _later?.Value ?? _known;

        /// <summary>Writes the bytes; may be called from any thread, and more than once.</summary>
        public Action<IBufferWriter<byte>> Draw { get; }
    }

    /// <summary>A file that costs so much that a run which writes nothing spares itself the making.</summary>
    /// <param name="Route">Its address.</param>
    /// <param name="Fingerprint">A hash over exactly what it is made from.</param>
    /// <param name="Make">Makes the bytes; may be called from any thread, and more than once.</param>
    public sealed record Made(Route Route, Fingerprint Fingerprint, Func<byte[]> Make) : Artefact(Route)
    {
        public override Fingerprint Fingerprint { get; } = Fingerprint;
    }

    /// <summary>A file copied from a tree byte for byte.</summary>
    public sealed record Copied(Route Route, Fingerprint Fingerprint, IFileTree Tree, string Path) : Artefact(Route)
    {
        public override Fingerprint Fingerprint { get; } = Fingerprint;
    }
}
