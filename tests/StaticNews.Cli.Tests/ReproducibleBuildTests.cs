using StaticNews.Testing;

namespace StaticNews.Cli.Tests;

/// <summary>
/// The same commit and the same <c>--now</c> give the same bytes, whoever builds: on any machine's clock and in its language, in any folder,
/// whatever times and order its files have, with one processor or many.
/// </summary>
public sealed class ReproducibleBuildTests : IDisposable
{
    private const string Edited = "input/articles/2026/11/fonari.md";

    private const string Photographed = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        image: {src: most.jpg, alt: Мост, focus: 30% 40%}
        ---
        Текст. Слово «Иней» по-турецки пишут иначе: INEI, inei, İnei, ınei.

        ![Опора](opora.png "Фото: Анна")

        ![План](plan.svg)
        -- input/articles/plan.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="300" height="200"/></svg>
        """;

    // The farthest clocks there are, and Turkish, whose small I is another letter.
    private static readonly Dictionary<string, string>[] Machines =
    [
        new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" },
        new() { ["TZ"] = "America/St_Johns", ["LANG"] = "ru_RU.UTF-8", ["LC_ALL"] = "C", ["DOTNET_PROCESSOR_COUNT"] = "4" },
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_demonstration_and_its_history_are_the_same_on_every_machine()
    {
        var first = Place("a");
        Copy(Repository.PathTo("input"), Path.Combine(first, "input"), file => file);
        Commit(first, "2026-11-20T10:00+0500", "init", "--quiet");
        File.AppendAllText(Path.Combine(first, Edited), "\nА потом добавили ещё одно предложение.\n");
        Commit(first, "2026-11-23T10:00+0500", "status", "--short");
        var second = Place("Новости города, 2-я копия");
        Copy(first, second, files => files.Reverse());
        Repository.SharePictures(first);
        Repository.SharePictures(second);

        AssertSame(Build(first, 0), Build(second, 1));
        Assert.NotEmpty(Directory.EnumerateDirectories(Path.Combine(first, "output"), "history", SearchOption.AllDirectories));
    }

    [Fact]
    public void Pictures_are_drawn_the_same_on_every_machine()
    {
        var first = Place("a");
        Script.Unpack(first, Photographed);
        File.WriteAllBytes(Path.Combine(first, "input", "articles", "most.jpg"), TestPictures.Jpeg(1600, 1000));
        File.WriteAllBytes(Path.Combine(first, "input", "articles", "opora.png"), TestPictures.Png(900, 700));
        var second = Place("Новости города, 2-я копия");
        Copy(first, second, files => files.Reverse());

        AssertSame(Build(first, 0), Build(second, 1));
    }

    private static string Build(string folder, int machine)
    {
        var run = StaticNewsProcess.Run(folder, ["build", "--now", "2026-11-24 12:00"], Machines[machine]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Path.Combine(folder, "output");
    }

    private static void AssertSame(string one, string other)
    {
        Assert.Equal(FilesBelow.Paths(one), FilesBelow.Paths(other));
        Assert.NotEmpty(FilesBelow.Paths(one));
        var first = FilesBelow.Paths(one).FirstOrDefault(file => !File.ReadAllBytes(Path.Combine(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file))));
        Assert.True(first is null, $"{first} is another one on the other machine");
    }

    private static void Commit(string folder, string moment, params string[] before)
    {
        var (git, environment) = (new GitRepository(folder), new Dictionary<string, string> { ["GIT_COMMITTER_DATE"] = moment, ["GIT_AUTHOR_DATE"] = moment });
        git.Run(environment, before);
        git.Run(environment, "add", "input");
        git.Run(environment, "commit", "--quiet", "--message=x");
    }

    /// <summary>Brings files in an order that the disk may remember, with times of their own.</summary>
    private static void Copy(string from, string to, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        foreach (var file in order(Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
            File.SetLastWriteTimeUtc(place, new DateTime(1999 + (place.Length % 20), 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private string Place(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
}
