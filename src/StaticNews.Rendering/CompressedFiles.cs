using System.Buffers;
using System.IO.Compression;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>
/// Each text once more as gzip (RFC 1952) and Brotli (RFC 7932), for hosts that send a file that is compressed already. They are packed
/// tighter than a host would on the way, once and not for each reader.
/// </summary>
internal static class CompressedFiles
{
    public const string Gz = ".gz";
    public const string Br = ".br";

    /// <summary>Beyond it Brotli takes ten times as long for the last five per cent.</summary>
    private const int BrotliQuality = 9;

    private const int BrotliWindow = 22;

    private static readonly Fingerprint Gzip = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add("gz").Finish();
    private static readonly Fingerprint Brotli = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add("br").Finish();

    /// <summary>Two artefacts for each of those that are text.</summary>
    public static IEnumerable<Artefact> Of(IEnumerable<Artefact> artefacts) => artefacts
        .Where(artefact => ContentTypes.IsTextFile(artefact.Route.File))
        .SelectMany(artefact => new[] { Packed(artefact, Gz, Gzip, Gzipped), Packed(artefact, Br, Brotli, Brotlied) });

    /// <summary>Drawn, not made: a page can be packed only when its pictures are there.</summary>
    private static Artefact.Drawn Packed(Artefact artefact, string ending, Fingerprint kind, Func<ReadOnlyMemory<byte>, byte[]> pack) => new(
        new Route($"/{artefact.Route.File}{ending}"),
        new FingerprintBuilder().Add(kind).Add(artefact.Fingerprint).Finish(),
        output => output.Write(pack(BytesOf(artefact))));

    private static ReadOnlyMemory<byte> BytesOf(Artefact artefact)
    {
        switch (artefact)
        {
            case Artefact.Drawn drawn:
                var bytes = new ArrayBufferWriter<byte>(1 << 16);
                drawn.Draw(bytes);
                return bytes.WrittenMemory;
            case Artefact.Copied copied:
                return copied.Tree.Read(copied.Path);
            case Artefact.Made made:
                return made.Make();
            default:
                throw new InvalidOperationException($"{artefact.GetType()} has no bytes");
        }
    }

    private static byte[] Gzipped(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes.Span);
        }

        return packed.ToArray();
    }

    private static byte[] Brotlied(ReadOnlyMemory<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes.Span, packed, out var length, BrotliQuality, BrotliWindow)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli needs more room than it says");
    }
}
