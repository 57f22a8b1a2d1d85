using BenchmarkDotNet.Attributes;
using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Benchmarks;

/// <summary>What remembering the files of a site of 10,000 articles costs.</summary>
public class ManifestBenchmarks
{
    private const int Files = 18_600;

    private Manifest _manifest = null!;
    private byte[] _bytes = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var entries = Enumerable.Range(0, Files).ToDictionary(
            number => $"2024/07/{number % 30:00}/novost-{number:000000}/index.html",
            number => new ManifestEntry(Fingerprint.Of(BitConverter.GetBytes(number)), 20_000 + number, IsArticle: true),
            StringComparer.Ordinal);
        _manifest = new Manifest(entries);
        _bytes = ManifestFile.Serialize(_manifest);
    }

    [Benchmark]
    public byte[] Remember() => ManifestFile.Serialize(_manifest);

    [Benchmark]
    public Manifest Recall() => ManifestFile.Deserialize(_bytes);
}
