using StaticNews.Content;
using StaticNews.Corpus;
using StaticNews.Reading;
using StaticNews.Rendering;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Benchmarks;

/// <summary>A made-up archive in memory, at each stage of its way through the program.</summary>
internal sealed class Archive
{
    private static readonly LinkOptions Options = new(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.FromHours(5)));

    private Archive(MemoryFiles files, SiteSource? source = null)
    {
        Files = files;
        Source = source ?? InputReader.Read(files, new ReadOptions()).Site!;
        Bodies = new BodyReader(files, Source.Settings);
    }

    public MemoryFiles Files { get; }

    public SiteSource Source { get; }

    public BodyReader Bodies { get; }

    /// <summary>Writes an archive of so many articles; without texts only their front matter remains.</summary>
    public static Archive Of(int articles, bool texts = true)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        try
        {
            var newsroom = new Newsroom(articles);
            var writer = new StaticNewsWriter(folder);
            writer.WriteOutlet();
            for (var index = 0; index < articles; index++)
            {
                var article = newsroom.Write(index);
                writer.Write(texts ? article : article with { Body = "" });
            }

            var disk = new DiskFiles(folder, "");
            var files = new MemoryFiles("input/");
            foreach (var path in disk.List())
            {
                files.Add(path, disk.Read(path));
            }

            return new Archive(files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same archive of an outlet that shows no related stories.</summary>
    public Archive WithoutRelated() => new(Files, Source with { Settings = Source.Settings with { Related = Source.Settings.Related with { Count = 0 } } });

    public NewsSite Link() => SiteLinker.Link(Source, Options).Site;

    public ArtefactPlan Plan(NewsSite site) => SitePlanner.Plan(site, Theme.Load(new EmbeddedTheme(), "ru").Value!, Bodies.Load, new MapReader(Files).Load, Files, shelf: null);
}
