using StaticNews.Corpus;
using StaticNews.Rendering.Tests.Machines;
using StaticNews.Testing;

[assembly: AssemblyFixture(typeof(WholeSites))]

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>The demonstration and an archive of 2,000 articles: read, linked and drawn once for all tests of whole sites.</summary>
public sealed class WholeSites : IDisposable
{
    public const string Demonstration = "the demonstration";
    public const string Archive = "an archive of 2,000 articles";

    private const int Articles = 2000;

    private readonly Lazy<WholeSite> _demonstration = new(() => WholeSite.Read(Repository.PathTo("input"), "https://orsk.example", new DateTime(2026, 11, 24, 7, 0, 0)));
    private readonly Lazy<WholeSite> _archive = new(ReadArchive);

    public static TheoryData<string> Both => [Demonstration, Archive];

    internal WholeSite this[string name] => name == Demonstration ? _demonstration.Value : _archive.Value;

    public void Dispose()
    {
        foreach (var site in new[] { _demonstration, _archive }.Where(site => site.IsValueCreated))
        {
            site.Value.Dispose();
        }
    }

    private static WholeSite ReadArchive()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        try
        {
            var newsroom = new Newsroom(Articles);
            var writer = new StaticNewsWriter(folder);
            writer.WriteOutlet();
            Article[] articles = [.. Enumerable.Range(0, Articles).Select(newsroom.Write)];
            foreach (var article in articles)
            {
                writer.Write(article);
            }

            // An hour after the newest, so that there is news.
            return WholeSite.Read(folder, "https://vestnik.example", articles.Max(article => article.Date).AddHours(1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
