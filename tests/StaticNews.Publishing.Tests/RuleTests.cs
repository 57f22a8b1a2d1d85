using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

/// <summary>The catalogue of mistakes: each has a code of its own, a way out, and a place under tests/ where a person has read it.</summary>
public sealed partial class RuleTests
{
    private static readonly Dictionary<string, string[]> Ranges = new(StringComparer.Ordinal)
    {
        ["FileRules"] = ["SN100", "SN101"],
        ["FrontMatterRules"] = ["SN102", "SN103", "SN104", "SN105"],
        ["DocumentRules"] = ["SN112", "SN113", "SN114", "SN115", "SN17"],
        ["TopicRules"] = ["SN11", "SN165", "SN175"],
        ["MarkdownRules"] = ["SN12"],
        ["LinkRules"] = ["SN13"],
        ["MediaRules"] = ["SN14"],
        ["RouteRules"] = ["SN15"],
        ["SettingsRules"] = ["SN16"],
        ["ThemeRules"] = ["SN20"],
        ["EnvironmentRules"] = ["SN30"],
    };

    private static readonly IReadOnlyList<(string Class, DiagnosticRule Rule)> Rules = RuleCatalogue.Rules;

    private static readonly string[] Expectations = [.. ReadExpectations()];

    [Fact]
    public void A_code_means_one_mistake() =>
        Assert.Empty(Rules.GroupBy(rule => rule.Rule.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_code_tells_the_part_of_the_contract() =>
        Assert.All(Rules, rule => Assert.True(Ranges[rule.Class].Any(range => rule.Rule.Code.StartsWith(range, StringComparison.Ordinal)), $"{rule.Rule.Code} in {rule.Class}"));

    [Fact]
    public void Every_mistake_has_been_read_by_a_person() =>
        Assert.Empty(Rules.Select(rule => rule.Rule.Code).Where(code => !Expectations.Any(line => line.Contains(code, StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_mistake_comes_with_a_way_out()
    {
        var withoutOwnCure = Rules.Where(rule => rule.Rule.Cure is null).Select(rule => rule.Rule.Code).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Expectations, line =>
            Told().Match(line) is { Success: true } told && withoutOwnCure.Contains(told.Groups[1].Value) && !line.Contains("; ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ReadExpectations() => Directory
        .EnumerateFiles(Repository.PathTo("tests"), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".txt" or ".cs" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Where(file => Path.GetFileName(file) != "RuleTests.cs")
        .SelectMany(File.ReadLines);

    [GeneratedRegex("(?:error|warning) (SN[0-9]{4}): ")]
    private static partial Regex Told();
}
