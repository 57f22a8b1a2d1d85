using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Rendering;
using StaticNews.Rendering.Pictures;

namespace StaticNews.Publishing;

/// <summary>
/// The pictures that were made before, each under the fingerprint of its original and recipe, so that one is made once in its life:
/// also with --force, for another output folder, and on a machine that got the cache from another. A damaged one is made again.
/// </summary>
public sealed class KeptPictures(ICacheStore store)
{
    private const string Folder = "pictures";
    private const int HashBytes = 16;

    public PictureShelf Shelf => new(Find, Keep);

    /// <summary>Forgets pictures that the site no longer shows and that were made over a month ago; only a build that made some looks for them.</summary>
    public void Prune(Changes changes, ArtefactPlan plan)
    {
        if (changes.Stale.Any(artefact => artefact is Artefact.Made))
        {
            store.Prune(Folder, plan.Artefacts.OfType<Artefact.Made>().Select(made => made.Fingerprint).Concat(plan.Tones).Select(Name).ToHashSet(StringComparer.Ordinal));
        }
    }

    private static string Name(Fingerprint fingerprint) => $"{Folder}/{fingerprint}";

    private byte[]? Find(Fingerprint fingerprint)
    {
        using var stream = store.Open(Name(fingerprint));
        if (stream is null || stream.Length <= HashBytes)
        {
            return null;
        }

        var hash = new byte[HashBytes];
        var picture = new byte[stream.Length - HashBytes];
        try
        {
            stream.ReadExactly(hash);
            stream.ReadExactly(picture);
        }
        catch (IOException)
        {
            return null;
        }

        return hash.AsSpan().SequenceEqual(HashOf(picture)) ? picture : null;
    }

    private void Keep(Fingerprint fingerprint, byte[] picture) => store.Save(Name(fingerprint), stream =>
    {
        stream.Write(HashOf(picture));
        stream.Write(picture);
    });

    private static byte[] HashOf(byte[] picture)
    {
        var hash = new byte[HashBytes];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(hash, Fingerprint.Of(picture).Value);
        return hash;
    }
}
