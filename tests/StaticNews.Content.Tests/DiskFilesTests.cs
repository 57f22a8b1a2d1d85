namespace StaticNews.Content.Tests;

public sealed class DiskFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public DiskFilesTests()
    {
        Directory.CreateDirectory(At("input/articles"));
        File.WriteAllText(At("input/articles/most.md"), "text");
        File.WriteAllText(At("secret"), "password");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("../secret")]
    [InlineData("articles/../../secret")]
    [InlineData("/etc/hostname")]
    public void A_path_cannot_lead_out_of_the_folder(string path) => Assert.Throws<UnauthorizedAccessException>(() => Files().Read(path));

    [Theory]
    [InlineData("../secret")]
    [InlineData("articles/../../secret")]
    [InlineData("/etc/hostname")]
    [InlineData("second")]
    public void A_link_that_leads_out_is_listed_and_not_read(string target)
    {
        File.CreateSymbolicLink(At("input/second"), "articles/../../secret");
        File.CreateSymbolicLink(At("input/link"), target);

        Assert.Contains("link", Files().List());
        Assert.Throws<LinkOutsideException>(() => Files().Read("link"));
        Assert.Throws<LinkOutsideException>(() => Files().Open("link"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../input")]
    public void A_folder_that_leads_out_or_to_itself_is_not_walked(string target)
    {
        Directory.CreateSymbolicLink(At("input/link"), target);

        Assert.Equal(["articles/most.md", "link"], Files().List());
        Assert.Throws<LinkOutsideException>(() => Files().Read("link/secret"));
    }

    [Fact]
    public void Links_inside_are_followed_also_where_the_folder_is_a_link_itself()
    {
        File.CreateSymbolicLink(At("input/most.md"), "articles/most.md");
        Directory.CreateSymbolicLink(At("input/old"), At("input/articles"));
        Directory.CreateSymbolicLink(At("linked"), "input");

        foreach (var files in new[] { Files(), new DiskFiles(At("linked"), "") })
        {
            Assert.Equal(["articles/most.md", "most.md", "old/most.md"], files.List());
            Assert.Equal("text"u8.ToArray(), files.Read("most.md"));
            Assert.Equal("text"u8.ToArray(), files.Read("old/most.md"));
        }
    }

    [Fact]
    public void Hidden_files_are_left_out_but_for_those_that_prove_whose_site_it_is()
    {
        foreach (var path in new[] { "static/.well-known/assetlinks.json", "static/.well-known/pki/.hidden", "static/.DS_Store", "static/.git/config", "articles/.obsidian/app.json", ".well-known/a.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At("input/" + path))!);
            File.WriteAllText(At("input/" + path), "");
        }

        Assert.Equal(["articles/most.md", "static/.well-known/assetlinks.json"], Files().List());
    }

    private DiskFiles Files() => new(At("input"), "input/");

    private string At(string path) => Path.Combine(_folder, path);
}
