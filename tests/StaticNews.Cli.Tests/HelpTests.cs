using System.Text.RegularExpressions;

namespace StaticNews.Cli.Tests;

/// <summary>What <c>--help</c> says.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Commands => ["", "build", "check", "preview", "serve", "deploy", "next", "schema", "new", "new article", "new author", "new page", "new story"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_Russian_newsroom_reads_all_of_it_in_Russian(string command)
    {
        var help = HelpOf(command, "ru");

        Assert.NotEmpty(help);
        Assert.All(help.Where(line => line.Length > 0 && !line.StartsWith("  staticnews ", StringComparison.Ordinal)), line => Assert.Matches("[а-яё]", line));
        Assert.DoesNotContain(help, line => Regex.IsMatch(line, @"\[(command|options|default)"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Others_read_it_in_English(string command) => Assert.DoesNotContain(HelpOf(command, "en"), line => Regex.IsMatch(line, "[а-яё]", RegexOptions.IgnoreCase));

    [Fact]
    public void No_command_is_left_out_of_these_tests()
    {
        var listed = HelpOf("", "en").SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.TrimStart().Split(' ')[0]).Where(name => name.Length > 0);

        Assert.Equal(Commands.Select(row => row.Data).Where(name => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal)).Order(), listed.Order());
    }

    private static string[] HelpOf(string command, string language)
    {
        using var said = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, CommandLine.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--messages", language], said, error));
        Assert.Empty(error.ToString());
        return said.ToString().ReplaceLineEndings("\n").Split('\n');
    }
}
