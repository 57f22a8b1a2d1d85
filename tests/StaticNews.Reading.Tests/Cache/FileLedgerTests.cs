using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Reading.Tests.Cache;

public sealed class FileLedgerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews-").FullName;
    private readonly CacheMemory _store = new();

    private static DateTimeOffset Later => DateTimeOffset.UtcNow.AddHours(1);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_file_that_was_left_alone_is_known_without_opening_it()
    {
        Write("articles/most.md", "Мост");
        Remember(Later);

        Assert.Equal(Of("Мост"), Open(Later).Known("articles/most.md"));
    }

    [Fact]
    public void A_file_that_changed_just_before_it_was_read_is_read_again()
    {
        Write("most.md", "Мост");
        Remember(DateTimeOffset.UtcNow);

        Assert.Null(Open(Later).Known("most.md"));
    }

    [Fact]
    public void An_edit_is_noticed_even_where_size_and_modification_time_stay()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells the time of the last change");
        Write("most.md", "Мост");
        var modified = File.GetLastWriteTimeUtc(Path.Combine(_root, "most.md"));
        Remember(Later);
        // The kernel's clock moves in ticks of some milliseconds.
        Thread.Sleep(30);
        Write("most.md", "Рост");
        File.SetLastWriteTimeUtc(Path.Combine(_root, "most.md"), modified);

        var ledger = Open(Later);

        Assert.Null(ledger.Known("most.md"));
        Assert.Equal(Of("Рост"), ledger.Of("most.md"));
    }

    [Fact]
    public void A_process_that_looks_again_knows_what_was_left_alone_and_notices_what_was_not()
    {
        Write("most.md", "Мост");
        Write("park.md", "Парк");
        var first = Open(Later);
        first.OfAll();
        Write("park.md", "Парк открыли");
        Write("aptechka.md", "Аптечка");
        File.Delete(Path.Combine(_root, "most.md"));
        Write("reka.md", "Река");

        var second = FileLedger.After(first);

        Assert.Equal(["aptechka.md", "park.md", "reka.md"], second.Paths);
        Assert.All(second.Paths, path => Assert.Null(second.Known(path)));
        Assert.Equal(Of("Парк открыли"), second.Of("park.md"));
    }

    [Fact]
    public void A_process_that_looks_again_need_not_open_what_was_left_alone()
    {
        Write("a.md", "А");
        Write("most.md", "Мост");
        var first = Open(Later);
        first.OfAll();
        File.Delete(Path.Combine(_root, "a.md"));

        Assert.Equal(Of("Мост"), FileLedger.After(first).Known("most.md"));
    }

    [Fact]
    public void A_fresh_clone_has_other_times_and_the_same_fingerprints()
    {
        Write("a.md", "А");
        Write("b.md", "Б");
        var before = Remember(Later);
        foreach (var file in Directory.GetFiles(_root))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        var ledger = Open(Later);

        Assert.Null(ledger.Known("a.md"));
        Assert.Equal(before, ledger.OfAll());
    }

    [Fact]
    public void Renaming_a_file_changes_the_fingerprint_of_all()
    {
        Write("a.md", "А");
        var before = Remember(Later);
        File.Move(Path.Combine(_root, "a.md"), Path.Combine(_root, "b.md"));

        Assert.NotEqual(before, Open(Later).OfAll());
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_saved()
    {
        Write("a.md", "А");
        Remember(Later);
        var ledger = Open(Later);
        ledger.OfAll();
        _store.Delete("input");

        ledger.Save();

        Assert.Null(_store.Open("input"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void A_damaged_ledger_knows_nothing_and_harms_nothing(int at)
    {
        Write("a.md", "А");
        Remember(Later);
        var bytes = Saved();
        bytes[at] ^= 0x55;
        _store.Save("input", stream => stream.Write(bytes));

        Assert.Null(Open(Later).Known("a.md"));
        Assert.Equal(Of("А"), Open(Later).Of("a.md"));
    }

    [Fact]
    public void A_ledger_cut_short_at_any_place_knows_nothing_and_harms_nothing()
    {
        Write("a.md", "А");
        Remember(Later);
        var bytes = Saved();
        for (var length = 0; length < bytes.Length; length++)
        {
            _store.Save("input", stream => stream.Write(bytes.AsSpan(0, length)));

            Assert.Null(Open(Later).Known("a.md"));
        }
    }

    [Fact]
    public void Files_in_memory_are_always_read()
    {
        var files = new MemoryFiles().Add("a.md", "А");
        var first = FileLedger.Open(files, _store, "input");
        first.Of("a.md");
        first.Save();
        files.Add("a.md", "Б");

        Assert.Equal(Of("Б"), FileLedger.Open(files, _store, "input").Of("a.md"));
    }

    [Fact]
    public void A_folder_of_the_disk_keeps_a_ledger_and_leaves_nothing_beside_it()
    {
        Write("input/a.md", "А");
        var folder = new CacheFolder(Path.Combine(_root, ".cache"));
        var input = new DiskFiles(Path.Combine(_root, "input"), "input/");
        var ledger = FileLedger.Open(input, folder, "input.ledger", new StoppedClock(Later));
        ledger.OfAll();
        ledger.Save();

        Assert.Equal(Of("А"), FileLedger.Open(input, folder, "input.ledger", new StoppedClock(Later)).Known("a.md"));
        Assert.Equal(["input.ledger"], Directory.GetFiles(Path.Combine(_root, ".cache")).Select(Path.GetFileName));
    }

    private static Fingerprint Of(string text) => Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(text));

    private FileLedger Open(DateTimeOffset now) => FileLedger.Open(new DiskFiles(_root, ""), _store, "input", new StoppedClock(now));

    private Fingerprint Remember(DateTimeOffset now)
    {
        var ledger = Open(now);
        var all = ledger.OfAll();
        ledger.Save();
        return all;
    }

    private byte[] Saved()
    {
        using var stream = _store.Open("input")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
