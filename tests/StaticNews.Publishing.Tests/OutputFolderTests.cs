namespace StaticNews.Publishing.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;

    private OutputFolder Output => new(Path.Combine(_root, "output"), Path.Combine(_root, ".cache", "output.manifest"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Staged_files_are_not_seen_before_they_are_committed()
    {
        var output = Output;
        output.Stage("a/index.html", "new"u8);

        Assert.False(File.Exists(Path.Combine(_root, "output", "a", "index.html")));
        output.Commit([], Manifest.Empty);
        Assert.Equal("new", File.ReadAllText(Path.Combine(_root, "output", "a", "index.html")));
        Assert.Single(output.List());
    }

    [Fact]
    public void Nothing_is_written_or_deleted_beyond_a_link_or_a_way_up()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_root, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "precious.txt"), "precious");
        var before = Output;
        before.Stage("build.json", "{}"u8);
        before.Commit([], Manifest.Empty);
        Directory.CreateSymbolicLink(Path.Combine(_root, "output", "2024"), elsewhere);
        Directory.CreateDirectory(Path.Combine(_root, "output", OutputFolder.StagingFolder));
        var output = Output;

        Assert.DoesNotContain(output.LoadManifest().Entries.Keys, file => file.EndsWith("precious.txt", StringComparison.Ordinal));
        Assert.Equal(["2024", "build.json"], output.List().Order());
        Assert.Throws<IOException>(() => output.Stage("2024/precious.txt", "x"u8));
        Assert.Throws<IOException>(() => output.Commit(["2024/precious.txt"], Manifest.Empty));
        Assert.Throws<IOException>(() => output.Commit(["../elsewhere/precious.txt"], Manifest.Empty));

        output.Commit(["2024"], Manifest.Empty);

        Assert.Equal(["build.json"], output.List());
        Assert.Equal("precious", File.ReadAllText(Path.Combine(elsewhere, "precious.txt")));
    }

    [Fact]
    public void A_link_where_the_manifest_is_made_ready_does_not_lead_it_elsewhere()
    {
        var elsewhere = Path.Combine(_root, "precious.txt");
        File.WriteAllText(elsewhere, "precious");
        Directory.CreateDirectory(Path.Combine(_root, ".cache"));
        File.CreateSymbolicLink(Path.Combine(_root, ".cache", "output.manifest.new"), elsewhere);

        Output.Commit([], Manifest.Empty);

        Assert.Equal("precious", File.ReadAllText(elsewhere));
    }

    [Fact]
    public void The_same_bytes_are_not_written_again()
    {
        var output = Output;
        Assert.True(output.Stage("a.txt", "text"u8));
        output.Commit([], Manifest.Empty);

        Assert.False(output.Stage("a.txt", "text"u8));
        Assert.True(output.Stage("a.txt", "TEXT"u8));
    }

    [Fact]
    public void Folders_that_became_empty_go_with_their_last_file()
    {
        var output = Output;
        output.Stage("2024/07/04/most/index.html", "x"u8);
        output.Stage("2024/index.html", "x"u8);
        output.Commit([], Manifest.Empty);
        output.Commit(["2024/07/04/most/index.html"], Manifest.Empty);

        Assert.False(Directory.Exists(Path.Combine(_root, "output", "2024", "07")));
        Assert.True(File.Exists(Path.Combine(_root, "output", "2024", "index.html")));
    }

    [Fact]
    public void A_file_that_somebody_has_deleted_with_its_folder_can_be_deleted()
    {
        var output = Output;
        output.Stage("2024/most/index.html", "x"u8);
        output.Stage("index.html", "x"u8);
        output.Commit([], Manifest.Empty);
        Directory.Delete(Path.Combine(_root, "output"), recursive: true);
        output.Stage("index.html", "y"u8);

        output.Commit(["2024/most/index.html"], Manifest.Empty);

        Assert.Equal(["index.html"], output.List());
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_cleared_away()
    {
        Output.Stage("a.txt", "half"u8);
        var next = Output;
        next.LoadManifest();

        Assert.Empty(next.List());
    }

    [Fact]
    public void After_a_build_that_was_killed_while_it_published_nothing_is_believed_of_any_file()
    {
        var output = Output;
        output.Stage("a.txt", "old"u8);
        output.Commit([], new Manifest(new Dictionary<string, ManifestEntry> { ["a.txt"] = new(default, 3) }));
        output.Stage("b.txt", "staged"u8);
        File.WriteAllText(Path.Combine(_root, "output", "a.txt"), "new");
        File.WriteAllText(Path.Combine(_root, "output", "c.txt"), "new");

        foreach (var next in new[] { Output.LoadManifest(), Output.LoadManifest() })
        {
            Assert.Equal(["a.txt", "c.txt"], next.Entries.Keys.Order());
            Assert.All(next.Entries, entry => Assert.False(Output.Holds(entry.Key, entry.Value.Length)));
        }
    }

    [Fact]
    public void A_page_that_became_a_folder_and_back_is_written_both_times()
    {
        var output = Output;
        output.Stage("a", "file"u8);
        output.Commit([], Manifest.Empty);
        output.Stage("a/index.html", "folder"u8);
        output.Commit(["a"], Manifest.Empty);
        Assert.Equal("folder", File.ReadAllText(Path.Combine(_root, "output", "a", "index.html")));

        output.Stage("a", "file"u8);
        output.Commit(["a/index.html"], Manifest.Empty);
        Assert.Equal("file", File.ReadAllText(Path.Combine(_root, "output", "a")));
    }
}
