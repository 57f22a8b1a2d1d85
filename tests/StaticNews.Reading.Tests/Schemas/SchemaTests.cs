using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using StaticNews.Reading.Schemas;
using StaticNews.Testing;

namespace StaticNews.Reading.Tests.Schemas;

/// <summary>What an editor's program is told about the files, so that it completes keys and marks mistakes while they are typed.</summary>
public sealed class SchemaTests
{
    private static readonly (string Folder, string Schema)[] Folders =
        [("articles", "article"), ("authors", "author"), ("pages", "page"), ("stories", "story")];

    public static TheoryData<string, string> DemoFiles => [.. Folders
        .SelectMany(kind => Directory.EnumerateFiles(Repository.PathTo("input", kind.Folder), "*.md", SearchOption.AllDirectories).Select(file => (file, kind.Schema)))
        .Append((Repository.PathTo("input", "site.yml"), "site"))
        .Select(row => (Path.GetRelativePath(Repository.PathTo("input"), row.Item1).Replace('\\', '/'), row.Item2))
        .OrderBy(row => row.Item1, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(DemoFiles))]
    public void Every_file_of_the_demonstration_is_as_its_schema_says(string file, string schema) =>
        Assert.Empty(Mistakes(schema, FrontMatter(File.ReadAllText(Repository.PathTo("input", file)))));

    [Theory]
    [InlineData("article", "title: Мост\ndate: 2026-11-24 09:30\ntype: reprot", "/type")]
    [InlineData("article", "title: Мост\ndate: 2026-11-24 09:30\npinned: первая", "/pinned")]
    [InlineData("article", "title: Мост\ndate: 2026-11-24 09:30\nimage: {src: most.jpg, crdit: Анна}", "/image")]
    [InlineData("article", "title: Мост\ndate: 2026-11-24 09:30\ndraft: наверное", "/draft")]
    [InlineData("article", "lead: Без заголовка\ndate: 2026-11-24 09:30", "")]
    [InlineData("author", "role: корреспондент", "")]
    [InlineData("site", "title: Орск\nurl: orsk.example", "/url")]
    [InlineData("site", "title: Орск\nurl: https://orsk.example/\nhots: netlify", "/hots")]
    [InlineData("site", "title: Орск\nurl: https://orsk.example/\nfeeds: {items: много}", "/feeds/items")]
    public void A_mistake_is_marked_where_it_stands(string schema, string text, string place) =>
        Assert.Contains(place, Mistakes(schema, text));

    [Theory]
    [InlineData("headline: Мост\npubDate: 2026-11-24\nfeatured_image: most.jpg\nredirectFrom: /old/")]
    [InlineData("title: 2026\ndate: 2026-11-24\nlead:\ntags: мост, дороги\nauthors: [{name: Анна}]\nmyKey: 1")]
    public void What_reading_takes_from_an_archive_is_no_mistake(string text) => Assert.Empty(Mistakes("article", text));

    [Fact]
    public void Everything_is_described_in_the_editors_language()
    {
        var descriptions = Schema.Names.SelectMany(name => Descriptions(JsonNode.Parse(Schema.Of(name))!)).ToArray();

        Assert.True(descriptions.Length > 200);
        Assert.All(descriptions, text => Assert.Matches("^[А-Яfs].*[.]$", text));
    }

    [Fact]
    public void The_schemas_beside_the_documentation_are_those_of_the_program() =>
        Assert.All(Schema.Names, name => Golden.VerifyFile(Schema.Of(name), Repository.PathTo("docs", "schemas", $"{name}.schema.json")));

    private static string[] Mistakes(string schema, string yaml)
    {
        var results = JsonSchema.FromText(Schema.Of(schema)).Evaluate(JsonSerializer.SerializeToElement(YamlAsJson.Read(yaml)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details!.Where(detail => !detail.IsValid).Select(detail => detail.InstanceLocation.ToString()).Distinct()];
    }

    private static string FrontMatter(string text) => text.StartsWith("---", StringComparison.Ordinal) ? text.Split("\n---", 2)[0][3..] : text;

    private static IEnumerable<string> Descriptions(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(member => member is { Key: "description", Value: JsonValue words } ? [words.GetValue<string>()] : Descriptions(member.Value!)),
        JsonArray list => list.SelectMany(item => Descriptions(item!)),
        _ => [],
    };
}
