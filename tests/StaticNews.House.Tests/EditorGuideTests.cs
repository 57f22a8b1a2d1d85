using System.Text.RegularExpressions;
using StaticNews.Testing;

namespace StaticNews.House.Tests;

/// <summary>The editor's guide says the same in both languages, and everything it leads to is there.</summary>
public sealed partial class EditorGuideTests
{
    private const int LargestPicture = 80_000;

    private static readonly string English = File.ReadAllText(Repository.PathTo("docs", "editors.md"));
    private static readonly string Russian = File.ReadAllText(Repository.PathTo("docs", "editors.ru.md"));

    [Fact]
    public void Both_languages_have_the_same_shape() => Assert.Equal(Shape(English), Shape(Russian));

    [Fact]
    public void Both_languages_show_the_same_pictures() => Assert.Equal(Targets(Picture(), English), Targets(Picture(), Russian));

    [Fact]
    public void Both_languages_tell_the_same_commands() => Assert.Equal(Commands(English), Commands(Russian));

    [Fact]
    public void Both_languages_name_the_same_messages_and_the_program_has_them()
    {
        var codes = Codes(English);

        Assert.Equal(codes, Codes(Russian));
        Assert.All(codes, code => Assert.True(RuleCatalogue.Rules.Any(row => row.Rule.Code == code), code));
    }

    [Theory]
    [InlineData("editors.md")]
    [InlineData("editors.ru.md")]
    public void A_picture_is_there_is_small_and_is_told_in_words(string name)
    {
        var guide = File.ReadAllText(Repository.PathTo("docs", name));
        Assert.All(Picture().Matches(guide), picture =>
        {
            var file = new FileInfo(Repository.PathTo("docs", picture.Groups["target"].Value));
            Assert.True(file.Exists, file.FullName);
            Assert.InRange(file.Length, 1, LargestPicture);
            Assert.NotEmpty(picture.Groups["words"].Value);
        });
    }

    [Theory]
    [InlineData("editors.md")]
    [InlineData("editors.ru.md")]
    public void A_link_leads_to_a_file_or_heading_that_is_there(string name)
    {
        var guide = File.ReadAllText(Repository.PathTo("docs", name));
        var headings = Heading().Matches(guide).Select(heading => Anchor(heading.Groups["words"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Targets(Link(), guide), target =>
        {
            Assert.True(target.StartsWith('#') ? headings.Contains(target[1..]) : File.Exists(Repository.PathTo("docs", target.Split('#')[0])), target);
        });
    }

    /// <summary>What follows what: the levels of headings, lists, tables, pictures and code, line by line.</summary>
    private static string Shape(string guide)
    {
        var kinds = guide.Split('\n').Select(line => Start().Match(line).Value.TrimEnd()).Where(kind => kind.Length > 0);
        return string.Join('\n', kinds);
    }

    private static string[] Commands(string guide) => [.. guide.Split('\n').Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal))];

    private static string[] Codes(string guide) => [.. Code().Matches(guide).Select(code => code.Value)];

    /// <summary>Addresses of other sites and of what lies in articles are none of ours.</summary>
    private static string[] Targets(Regex pattern, string guide) =>
        [.. pattern.Matches(Fence().Replace(guide, "")).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal))];

    /// <summary>As GitHub makes them: small letters, hyphens for spaces, no punctuation.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex(@"^!\[(?<words>[^\]]*)\]\((?<target>images/[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!!)\[[^\]`]+\]\((?<target>[^)\s`]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(#+ |- |\d+\. |\||!\[|```\w*|    )")]
    private static partial Regex Start();

    [GeneratedRegex(@"\bSN\d{4}\b")]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
