using BenchmarkDotNet.Attributes;
using StaticNews.Rendering;
using StaticNews.Site;

namespace StaticNews.Benchmarks;

/// <summary>What an article costs in every build, changed or not: its place in the linked site, its related stories, its plan.</summary>
public class LinkingBenchmarks
{
    private const int Articles = 2_000;

    private Archive _archive = null!;
    private Archive _without = null!;
    private NewsSite _site = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _archive = Archive.Of(Articles);
        _without = _archive.WithoutRelated();
        _site = _archive.Link();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Articles)]
    public NewsSite LinkWithoutRelated() => _without.Link();

    [Benchmark(OperationsPerInvoke = Articles)]
    public NewsSite Link() => _archive.Link();

    [Benchmark(OperationsPerInvoke = Articles)]
    public ArtefactPlan Plan() => _archive.Plan(_site);
}
