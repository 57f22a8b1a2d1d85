using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Reading.Tests.Cache;

public sealed class SpilledBodiesTests : IDisposable
{
    private static readonly SourceFile Source = new("articles/мост.md", "input/articles/мост.md", new Fingerprint(42));

    private readonly string _root = Directory.CreateTempSubdirectory("staticnews-").FullName;

    private CacheFolder Folder => new(Path.Combine(_root, ".cache"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Every_member_of_every_part_of_a_body_survives()
    {
        var filled = new Filled(Source);
        var parts = typeof(BodyPart).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(BodyPart))).Select(type => (BodyPart)filled.Make(type));
        var body = new Body([.. parts]);
        using var bodies = new SpilledBodies(Folder);
        bodies.Keep(Source, body);

        Assert.Equal(8, body.Parts.Count);
        Assert.Equal(Described.Of(body), Described.Of(bodies.Find(Source)));
    }

    [Fact]
    public void Bodies_of_the_demo_site_are_drawn_from_the_first_parse_as_from_a_second()
    {
        var input = new DiskFiles(Repository.PathTo("input"), "input/");
        using var bodies = new SpilledBodies(Folder);
        var site = InputReader.Read(input, new ReadOptions(), bodies: bodies).Site!;
        var (first, second) = (new BodyReader(new MemoryFiles(), site.Settings, bodies), new BodyReader(input, site.Settings));

        Assert.NotEmpty(site.Articles);
        Assert.All(site.Articles, article => Assert.Equal(Described.Of(second.Load(article)), Described.Of(first.Load(article))));
    }

    [Fact]
    public void A_body_of_other_content_is_read_again()
    {
        using var bodies = new SpilledBodies(Folder);
        bodies.Keep(Source, Body.Empty);

        Assert.Null(bodies.Find(Source with { Content = new Fingerprint(43) }));
    }

    [Fact]
    public void Many_threads_may_lay_bodies_aside_at_once()
    {
        using var bodies = new SpilledBodies(Folder);
        Parallel.For(0, 1000, i => bodies.Keep(Source with { Path = $"{i}" }, new Body([new BodyPart.Markup(new string('я', i))])));

        Parallel.For(0, 1000, i => Assert.Equal(new BodyPart.Markup(new string('я', i)), Assert.Single(bodies.Find(Source with { Path = $"{i}" })!.Parts)));
    }

    [Fact]
    public void Nothing_is_left_in_the_folder_however_a_build_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a file keeps its name there until it is closed");
        using var bodies = new SpilledBodies(Folder);
        bodies.Keep(Source, new Body([new BodyPart.Href(1)]));

        Assert.Empty(Directory.GetFiles(Path.Combine(_root, ".cache")));
    }

    [Fact]
    public void What_killed_builds_have_left_is_swept_away()
    {
        var left = Path.Combine(_root, ".cache", "documents.most.abc.new");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-2));
        using var bodies = new SpilledBodies(Folder);
        bodies.Keep(Source, Body.Empty);

        Assert.False(File.Exists(left));
    }

    [Fact]
    public void Where_nothing_may_be_written_bodies_are_parsed_again()
    {
        using var bodies = new SpilledBodies(new ReadOnlyCache(Folder));
        bodies.Keep(Source, Body.Empty);

        Assert.Null(bodies.Find(Source));
        Assert.False(Directory.Exists(Path.Combine(_root, ".cache")));
    }
}
