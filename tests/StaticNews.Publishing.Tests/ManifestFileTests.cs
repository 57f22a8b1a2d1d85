using CsCheck;
using StaticNews.Content;

namespace StaticNews.Publishing.Tests;

public sealed class ManifestFileTests
{
    private static readonly Gen<Manifest> Manifests =
        Gen.Select(Gen.String[1, 40], Gen.ULong, Gen.Long[0, long.MaxValue], Gen.Bool).Array[0, 30].Select(rows => new Manifest(
            rows.DistinctBy(row => row.Item1).ToDictionary(row => row.Item1, row => new ManifestEntry(new Fingerprint(new UInt128(row.Item2, ~row.Item2)), row.Item3, row.Item4))));

    [Fact]
    public void What_a_build_remembers_the_next_one_knows() => Manifests.Sample(manifest =>
    {
        var read = ManifestFile.Deserialize(ManifestFile.Serialize(manifest));
        Assert.Equal(manifest.Entries.OrderBy(pair => pair.Key, StringComparer.Ordinal), read.Entries.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    });

    [Fact]
    public void A_damaged_memory_is_forgotten_instead_of_believed() =>
        Gen.Select(Manifests.Where(manifest => manifest.Entries.Count > 0), Gen.Int[0, 10_000], Gen.Byte[1, 255]).Sample((manifest, place, flip) =>
        {
            var bytes = ManifestFile.Serialize(manifest);
            bytes[place % bytes.Length] ^= flip;
            Assert.Empty(ManifestFile.Deserialize(bytes).Entries);
        });

    [Fact]
    public void A_memory_cut_short_is_forgotten() =>
        Assert.Empty(ManifestFile.Deserialize([1, 2, 3]).Entries);
}
