using System.Globalization;
using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Reading.Tests.Cache;

public sealed class InputCacheTests : IDisposable
{
    private const string Settings = "title: Орск.today\nurl: https://orsk.example/\n";

    private readonly CacheMemory _store = new();
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_demo_site_reads_the_same_from_the_cache()
    {
        var input = new DiskFiles(Repository.PathTo("input"), "input/");
        Read(input);

        AssertClean(input);
    }

    [Fact]
    public void Every_mistake_is_told_from_the_cache_as_it_was_at_first()
    {
        var input = Mistakes("input/");
        Read(input);

        Assert.NotEmpty(Read(input).Diagnostics);
        AssertClean(input);
    }

    [Fact]
    public void A_cache_restored_in_another_folder_names_files_as_they_are_called_there()
    {
        Read(Mistakes("input/"));

        AssertClean(Mistakes("elsewhere/site/input/"));
    }

    [Theory]
    [InlineData("title: О\nurl: https://orsk.example/\nlanguage: en\n")]
    [InlineData("title: О\nurl: https://orsk.example/\ntime-zone: America/New_York\n")]
    [InlineData("title: О\nurl: https://other.example/\n")]
    [InlineData("title: О\nurl: https://orsk.example/\nmarkdown: {html: trusted}\n")]
    public void Other_settings_are_heeded_by_documents_that_did_not_change(string settings)
    {
        var input = Mistakes("input/").Add("articles/link.md", "---\ntitle: А\ndate: 2024-07-04 10:00\nrelated: https://orsk.example/a/\n---\n\"Мост\" <b onclick=\"x()\">и</b> <video></video> река\n");
        Read(input);
        input.Add("site.yml", settings);

        AssertClean(input);
    }

    [Fact]
    public void Another_base_url_is_heeded_by_documents_that_did_not_change()
    {
        var input = Archive(3).Add("articles/link.md", "---\ntitle: А\ndate: 2024-07-04 10:00\nrelated: https://preview.example/a/\n---\n");
        Read(input);
        var preview = new ReadOptions { BaseUrl = "https://preview.example/" };

        Assert.Equal(Described.Of(InputReader.Read(input, preview)), Described.Of(InputReader.Read(input, preview, InputCache.Open(input, _store))));
    }

    [Fact]
    public void After_edits_additions_deletions_and_renames_the_cache_gives_what_clean_reading_gives()
    {
        var input = Archive(400);
        Read(input);
        input.Add("articles/n7.md", Article("Другой заголовок")).Add("articles/new.md", Article("Новый")).Remove("articles/n9.md");
        input.Add("articles/renamed.md", input.Read("articles/n11.md")).Remove("articles/n11.md");
        AssertClean(input);
        Read(input);
        input.Add("articles/n7.md", Article("Третий заголовок")).Add("articles/n8.md", input.Read("articles/n7.md"));
        AssertClean(input);
        Read(input);
        AssertClean(input);
    }

    [Fact]
    public void One_edit_in_an_archive_does_not_rewrite_the_cache()
    {
        var input = Archive(400);
        Read(input);
        var before = Saved("documents.most");
        input.Add("articles/n7.md", Article("Другой заголовок"));

        Read(input);

        Assert.Equal(before, Saved("documents.most"));
        Assert.InRange(Saved("documents.recent").Length, 100, before.Length / 20);
    }

    [Fact]
    public void Many_edits_end_in_one_file_again()
    {
        var input = Archive(400);
        Read(input);
        for (var i = 0; i < 300; i++)
        {
            input.Add($"articles/n{i}.md", Article($"Другой заголовок {i}"));
        }

        Read(input);

        Assert.Null(_store.Open("documents.recent"));
        AssertClean(input);
    }

    [Fact]
    public void A_damaged_cache_costs_time_and_changes_nothing()
    {
        var input = Mistakes("input/");
        var clean = Described.Of(InputReader.Read(input, new ReadOptions()));
        Read(input);
        foreach (var name in (string[])["documents.most", "documents.recent", "media.recent"])
        {
            var bytes = Saved(name);
            for (var at = 0; at < bytes.Length; at += 1 + (bytes.Length / 6))
            {
                bytes[at] ^= 0x21;
                Put(name, bytes);
                Assert.Equal(clean, Described.Of(Look(input)));
                bytes[at] ^= 0x21;
                Put(name, bytes.AsSpan(0, at).ToArray());
                Assert.Equal(clean, Described.Of(Look(input)));
            }

            Put(name, bytes);
        }
    }

    [Fact]
    public void An_unchanged_file_is_not_opened()
    {
        var files = new DiskFiles(WriteArchive(), "input/");
        Read(files, DateTimeOffset.UtcNow.AddHours(1));
        var watched = new WatchedFiles(files);

        Read(watched, DateTimeOffset.UtcNow.AddHours(1));

        Assert.Equal(["site.yml"], watched.Opened);
    }

    [Fact]
    public void After_a_fresh_clone_files_are_hashed_and_their_readings_found()
    {
        var root = WriteArchive();
        Read(new DiskFiles(root, "input/"), DateTimeOffset.UtcNow.AddHours(1));
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var before = Saved("documents.recent");
        var reading = Read(new DiskFiles(root, "input/"), DateTimeOffset.UtcNow.AddHours(1));

        Assert.Equal(Described.Of(InputReader.Read(new DiskFiles(root, "input/"), new ReadOptions())), Described.Of(reading));
        Assert.Equal(before, Saved("documents.recent"));
    }

    [Fact]
    public void Two_builds_may_use_one_cache_at_once()
    {
        var files = new DiskFiles(WriteArchive(), "input/");
        var folder = new CacheFolder(Path.Combine(_root, ".cache"));
        var clean = Described.Of(InputReader.Read(files, new ReadOptions()));

        Parallel.For(0, 12, _ =>
        {
            var cache = InputCache.Open(files, folder, new StoppedClock(DateTimeOffset.UtcNow.AddHours(1)));
            Assert.Equal(clean, Described.Of(InputReader.Read(files, new ReadOptions(), cache)));
            cache.Save();
        });

        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(_root, ".cache")), file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_could_not_be_opened_is_tried_again()
    {
        var input = Archive(2);
        var locked = new WatchedFiles(input) { Locked = "articles/n1.md" };
        Assert.Single(Read(locked).Diagnostics);

        AssertClean(input);
    }

    [Fact]
    public void A_run_that_only_looks_leaves_the_cache_as_it_is()
    {
        var input = Archive(2);
        var cache = InputCache.Open(input, new ReadOnlyCache(_store));
        InputReader.Read(input, new ReadOptions(), cache);
        cache.Save();

        Assert.Null(_store.Open("documents.recent"));
    }

    [Fact]
    public void A_forced_run_relies_on_nothing_and_keeps_what_it_read()
    {
        var input = Archive(2);
        Assert.Null(new ForgottenCache(_store).Open("documents.recent"));
        var cache = InputCache.Open(input, new ForgottenCache(_store));
        InputReader.Read(input, new ReadOptions(), cache);
        cache.Save();

        Assert.NotNull(_store.Open("documents.recent"));
        AssertClean(input);
    }

    private static string Article(string title) => $"---\ntitle: {title}\ndate: 2024-07-04 10:00\ntags: [мост, река]\n---\nТекст [о мосте](n1.md).\n\n## Река\n";

    private static MemoryFiles Archive(int articles)
    {
        var files = new MemoryFiles("input/").Add("site.yml", Settings);
        for (var i = 0; i < articles; i++)
        {
            files.Add($"articles/n{i.ToString(CultureInfo.InvariantCulture)}.md", Article($"Мост {i}"));
        }

        return files;
    }

    /// <summary>All mistakes that the golden files know, each in a file of its own, and some of media.</summary>
    private static MemoryFiles Mistakes(string display)
    {
        var files = new MemoryFiles(display).Add("site.yml", Settings).Add("media/a.jpg", "no picture").Add("media/b.png", "").Add("static/a.txt", "а");
        foreach (var (list, folder) in ((string, string)[])[("front-matter", "articles"), ("values", "articles"), ("toml-json", "articles"), ("pages", "pages"), ("authors", "authors"), ("stories", "stories")])
        {
            var sections = File.ReadAllText(Repository.PathTo("tests", "StaticNews.Reading.Tests", "Mistakes", list + ".txt")).Split("\n-- ");
            for (var i = 0; i < sections.Length; i++)
            {
                files.Add($"{folder}/{list}-{i}.md", sections[i][(sections[i].IndexOf(" --\n", StringComparison.Ordinal) + 4)..]);
            }
        }

        return files;
    }

    private string WriteArchive()
    {
        var root = Path.Combine(_root, "input");
        var archive = Archive(20).Add("media/foto.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>").Add("static/a.txt", "а");
        foreach (var path in archive.List())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllBytes(Path.Combine(root, path), archive.Read(path));
        }

        return root;
    }

    private InputReading Read(IFileTree input, DateTimeOffset? now = null)
    {
        var cache = InputCache.Open(input, _store, now is { } moment ? new StoppedClock(moment) : null);
        var reading = InputReader.Read(input, new ReadOptions(), cache);
        cache.Save();
        return reading;
    }

    private InputReading Look(IFileTree input) => InputReader.Read(input, new ReadOptions(), InputCache.Open(input, _store));

    private void AssertClean(IFileTree input) => Assert.Equal(Described.Of(InputReader.Read(input, new ReadOptions())), Described.Of(Look(input)));

    private byte[] Saved(string name)
    {
        using var stream = _store.Open(name);
        var bytes = new byte[stream?.Length ?? 0];
        stream?.ReadExactly(bytes);
        return bytes;
    }

    private void Put(string name, byte[] bytes) => _store.Save(name, stream => stream.Write(bytes));
}
