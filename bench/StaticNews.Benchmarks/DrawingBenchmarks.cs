using System.Buffers;
using BenchmarkDotNet.Attributes;
using StaticNews.Rendering;

namespace StaticNews.Benchmarks;

/// <summary>What a file costs that has to be drawn: an article's page, a category's, a feed.</summary>
public class DrawingBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private ArtefactPlan _plan = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var archive = Archive.Of(1_000);
        _plan = archive.Plan(archive.Link());
    }

    [Benchmark]
    public int ArticlePage() => Draw(file => file.Contains("/novost-000500/", StringComparison.Ordinal));

    [Benchmark]
    public int CategoryPage() => Draw(file => file == "obshchestvo/index.html");

    [Benchmark]
    public int CategoryFeed() => Draw(file => file == "obshchestvo/feed.xml");

    private int Draw(Func<string, bool> isMeant)
    {
        _output.ResetWrittenCount();
        _plan.Artefacts.OfType<Artefact.Drawn>().First(artefact => isMeant(artefact.Route.File)).Draw(_output);
        return _output.WrittenCount;
    }
}
