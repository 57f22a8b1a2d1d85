using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading;
using StaticNews.Testing;

namespace StaticNews.House.Tests;

/// <summary>What .vscode/ promises to editors who write in Visual Studio Code.</summary>
public sealed partial class EditorSettingsTests
{
    public static TheoryData<string> Snippets => [.. Read("news.code-snippets").Select(snippet => snippet.Key)];

    [Fact]
    public void A_schema_is_there_and_describes_a_file_that_is_there() => Assert.All(Read("settings.json")["yaml.schemas"]!.AsObject(), schema =>
    {
        Assert.True(File.Exists(Repository.PathTo(schema.Key)), schema.Key);
        Assert.True(File.Exists(Repository.PathTo(schema.Value!.GetValue<string>())), schema.Key);
    });

    [Fact]
    public void A_mistake_is_found_at_its_place_by_the_task_that_checks()
    {
        var there = Pattern(0).Match(DocumentRules.UnreadableDate.At(new SourceSpan("input/articles/a.md", 3, 7), "завтра").ToString());
        var whole = FileRules.LinkOutside.At(SourceSpan.WholeFile("input/articles/b.md")).ToString();

        Assert.Equal(["input/articles/a.md", "3", "7", "error", "SN1123"], there.Groups.Values.Skip(1).Take(5).Select(group => group.Value));
        Assert.DoesNotMatch(Pattern(1), there.Value);
        Assert.Equal(["input/articles/b.md", "error", "SN1010"], Pattern(1).Match(whole).Groups.Values.Skip(1).Take(3).Select(group => group.Value));
    }

    [Fact]
    public void A_task_runs_the_program_as_the_readme_does()
    {
        var run = File.ReadLines(Repository.PathTo("README.md")).First(line => line.StartsWith("dotnet run", StringComparison.Ordinal));

        Assert.All(Tasks, task => Assert.StartsWith(run + " -- ", task!["command"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_writes_what_the_program_reads_without_a_word(string name)
    {
        var lines = Read("news.code-snippets")[name]!["body"]!.AsArray().Select(line => Written(line!.GetValue<string>()));
        var text = string.Join('\n', lines) + "\n";
        var article = text.StartsWith("---", StringComparison.Ordinal) ? text + "Текст.\n"
            : name.EndsWith("(строка шапки)", StringComparison.Ordinal) ? $"---\ntitle: М\ndate: 2026-11-29\n{text}---\nТекст.\n"
            : $"---\ntitle: М\ndate: 2026-11-29\ntype: live\n---\n{text}";

        var reading = InputReader.Read(new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add("articles/m.md", article), new ReadOptions());

        Assert.Empty(reading.Diagnostics);
        Assert.Single(reading.Site!.Articles);
    }

    private static JsonArray Tasks => Read("tasks.json")["tasks"]!.AsArray();

    private static Regex Pattern(int matcher) => new(Tasks[0]!["problemMatcher"]![matcher]!["pattern"]!["regexp"]!.GetValue<string>());

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.PathTo(".vscode", file)))!.AsObject();

    /// <summary>What an editor gets who presses Tab at every gap.</summary>
    private static string Written(string line)
    {
        var moment = line.Replace("$CURRENT_YEAR", "2026", StringComparison.Ordinal).Replace("$CURRENT_MONTH", "11", StringComparison.Ordinal)
            .Replace("$CURRENT_DATE", "29", StringComparison.Ordinal).Replace("$CURRENT_HOUR", "10", StringComparison.Ordinal).Replace("$CURRENT_MINUTE", "05", StringComparison.Ordinal);
        return Gap().Replace(moment, "${text}").Replace("$0", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{\d:(?<text>[^}]*)\}")]
    private static partial Regex Gap();
}
