using BenchmarkDotNet.Attributes;
using StaticNews.Content;
using StaticNews.Reading;

namespace StaticNews.Benchmarks;

/// <summary>What reading an article costs, on all cores: front matter alone, then with its text.</summary>
public class ReadingBenchmarks
{
    private const int Articles = 500;

    private Archive _heads = null!;
    private Archive _whole = null!;
    private Document _document = null!;

    [GlobalSetup]
    public void SetUp()
    {
        (_heads, _whole) = (Archive.Of(Articles, texts: false), Archive.Of(Articles));
        _document = _whole.Source.Articles[0];
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public InputReading FrontMatter() => InputReader.Read(_heads.Files, new ReadOptions());

    [Benchmark(OperationsPerInvoke = Articles)]
    public InputReading FrontMatterAndMarkdown() => InputReader.Read(_whole.Files, new ReadOptions());

    [Benchmark]
    public Body MarkdownOfOneArticle() => _whole.Bodies.Load(_document);
}
