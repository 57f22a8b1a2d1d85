using StaticNews.Cli.Previewing;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>What git says of a folder.</summary>
public sealed class GitChangesTests
{
    [Fact]
    public void New_changed_and_renamed_files_are_told_by_the_names_they_have_now() =>
        Assert.Equal(
            ["input/articles/most.md", "input/articles/новый мост.md", "input/articles/new.md"],
            GitChanges.Parse(" M input/articles/most.md\0R  input/articles/новый мост.md\0input/articles/старый мост.md\0?? input/articles/new.md\0"));

    [Fact]
    public async Task A_folder_outside_a_repository_has_nothing_to_tell()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        Assert.Null(await GitChanges.FindAsync(folder, "input"));
        Directory.Delete(folder);
    }
}
