using StaticNews.Cli.Previewing;

namespace StaticNews.Cli.Tests.Previewing;

public sealed class EditorTracesTests
{
    [Theory]
    [InlineData("static/.well-known/assetlinks.json", false)]
    [InlineData("static/.well-known/.assetlinks.json.swp", true)]
    [InlineData(".obsidian/workspace.json", true)]
    public void What_is_published_from_a_folder_with_a_dot_is_no_trace(string path, bool isTrace) => Assert.Equal(isTrace, EditorTraces.Include(path));
}
