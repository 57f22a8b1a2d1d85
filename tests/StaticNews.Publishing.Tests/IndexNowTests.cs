using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Discovery;
using StaticNews.Rendering.Themes;

namespace StaticNews.Publishing.Tests;

/// <summary>What a build leaves for the one request that tells search engines of it.</summary>
public sealed class IndexNowTests
{
    private readonly MemoryFiles _input = new MemoryFiles("input/")
        .Add("site.yml", "title: Орск\nurl: https://orsk.example/\nrelated: 0\nindex-now: 0123abcd\n")
        .Add("articles/most.md", Article("Мост"))
        .Add("articles/park.md", Article("Парк"));

    private readonly MemoryOutput _output = new();

    [Fact]
    public void Search_engines_are_told_of_what_a_build_added_changed_and_took_away_and_of_nothing_else()
    {
        Build();
        Assert.Empty(Addresses());

        _input.Add("articles/most.md", Article("Мост открыт")).Add("articles/sad.md", Article("Сад"));
        Build();
        Assert.Equal(["https://orsk.example/2026/11/20/most/", "https://orsk.example/2026/11/20/sad/"], Addresses());

        _input.Remove("articles/sad.md");
        _input.Add("redirects.yml", "/2026/11/20/sad/: gone\n");
        Build();
        Assert.Equal(["https://orsk.example/2026/11/20/sad/"], Addresses());
    }

    [Fact]
    public void A_build_that_changes_nothing_leaves_the_message_alone()
    {
        Build();
        var before = _output.Files[IndexNow.File];

        Build();

        Assert.Same(before, _output.Files[IndexNow.File]);
    }

    [Fact]
    public void Without_a_key_there_is_no_message()
    {
        Build();
        _input.Add("site.yml", "title: Орск\nurl: https://orsk.example/\n");
        Build();

        Assert.DoesNotContain(IndexNow.File, _output.Files.Keys);
        Assert.DoesNotContain("0123abcd.txt", _output.Files.Keys);
    }

    private static string Article(string title) => $"---\ntitle: {title}\ndate: 2026-11-20 09:30\n---\n{title}: первый абзац.\n";

    private void Build() => Assert.True(new Publisher(_input, new EmbeddedTheme()).Build(
        _output, new BuildOptions(_ => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5)))).Published);

    private IEnumerable<string?> Addresses() =>
        JsonDocument.Parse(_output.Files[IndexNow.File]).RootElement.GetProperty("urlList").EnumerateArray().Select(address => address.GetString());
}
