using System.IO.Hashing;
using System.Text;
using StaticNews.Content;
using StaticNews.Reading;

namespace StaticNews.Publishing;

/// <summary>
/// The manifest on the disk: a version, the entries in ordinal order of their paths, and a checksum. Anything that is damaged or
/// of another version reads as an empty manifest, which costs a full build and nothing else.
/// </summary>
public static class ManifestFile
{
    // Another version of this file's form, or another reader of the input, makes the remembered fingerprints worthless.
    private static readonly string Version = "1 " + typeof(InputReader).Module.ModuleVersionId;

    public static byte[] Serialize(Manifest manifest)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(manifest.Entries.Count);
        foreach (var (file, entry) in manifest.Entries.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(file);
            writer.Write(manifest.Articles.Contains(file));
            writer.Write((ulong)(entry.Fingerprint.Value >> 64));
            writer.Write((ulong)entry.Fingerprint.Value);
            writer.Write(entry.Length);
        }

        writer.Flush();
        writer.Write(XxHash64.HashToUInt64(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        return memory.ToArray();
    }

    public static Manifest Deserialize(byte[] bytes)
    {
        if (bytes.Length < 16 || XxHash64.HashToUInt64(bytes.AsSpan(..^8)) != BitConverter.ToUInt64(bytes.AsSpan()[^8..]))
        {
            return Manifest.Empty;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadString() == Version ? ReadEntries(reader) : Manifest.Empty;
    }

    private static Manifest ReadEntries(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var entries = new Dictionary<string, ManifestEntry>(count, StringComparer.Ordinal);
        var articles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var file = reader.ReadString();
            if (reader.ReadBoolean())
            {
                articles.Add(file);
            }

            var fingerprint = new Fingerprint(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));
            entries.Add(file, new ManifestEntry(fingerprint, reader.ReadInt64()));
        }

        return new Manifest(entries, articles);
    }
}
