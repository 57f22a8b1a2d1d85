using System.Buffers.Binary;
using System.IO.Hashing;
using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing;

/// <summary>
/// The manifest on the disk: a version, the entries, and a checksum. Anything that is damaged or
/// of another version reads as an empty manifest, which costs a full build and nothing else.
/// </summary>
public static class ManifestFile
{
    private const int ChecksumSize = sizeof(ulong);

    /// <summary>What an entry takes with a path of usual length, in bytes: more costs a copy, nothing else.</summary>
    private const int UsualEntry = 96;

    // Another form of this file, or another reader of the input, makes the remembered fingerprints worthless.
    private static readonly Fingerprint Version = new FingerprintBuilder().Add("4").Add(CacheVersion.Current).Finish();

    public static byte[] Serialize(Manifest manifest)
    {
        var writer = new CacheWriter(manifest.Entries.Count * UsualEntry);
        writer.Fingerprint(Version);
        writer.Flag(manifest.Build is not null);
        manifest.Build?.WriteTo(writer);
        writer.Number((ulong)manifest.Entries.Count);
        foreach (var (file, entry) in manifest.Entries)
        {
            writer.Text(file);
            writer.Flag(entry.IsArticle);
            writer.Fingerprint(entry.Fingerprint);
            writer.Signed(entry.Length);
        }

        var bytes = new byte[writer.Written.Length + ChecksumSize];
        writer.Written.CopyTo(bytes);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan()[^ChecksumSize..], XxHash64.HashToUInt64(writer.Written));
        return bytes;
    }

    public static Manifest Deserialize(byte[] bytes)
    {
        if (bytes.Length <= ChecksumSize || XxHash64.HashToUInt64(bytes.AsSpan(..^ChecksumSize)) != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan()[^ChecksumSize..]))
        {
            return Manifest.Empty;
        }

        var reader = new CacheReader(bytes.AsSpan(..^ChecksumSize));
        return reader.Fingerprint() == Version ? Read(ref reader) : Manifest.Empty;
    }

    private static Manifest Read(ref CacheReader reader)
    {
        var build = reader.Flag() ? LastBuild.ReadFrom(ref reader) : null;
        var count = reader.Count();
        var entries = new Dictionary<string, ManifestEntry>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var file = reader.Text()!;
            var isArticle = reader.Flag();
            entries.Add(file, new ManifestEntry(reader.Fingerprint(), reader.Signed(), isArticle));
        }

        return new Manifest(entries) { Build = build };
    }
}
