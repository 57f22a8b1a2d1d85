using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class MessageLanguageTests
{
    [Theory]
    [InlineData("language: ru", "LANG=C.UTF-8", "ru")]
    [InlineData("language: ru-RU", "LANG=en_US.utf8", "ru")]
    [InlineData("Lang: \"ru\" # as in Orsk", "LC_CTYPE=UTF-8", "ru")]
    [InlineData("title: Орск", "LANG=ru_RU.UTF-8", "ru")]
    [InlineData("language: en", "LANG=ru_RU.UTF-8", "en")]
    [InlineData("language: run", "LANG=ru_RU.UTF-8", "en")]
    [InlineData("title: Орск: today\nlanguage: en", "LANG=C.UTF-8", "en")]
    [InlineData("language: ru", "LANG=C", "en")]
    [InlineData("language: ru", "LANG=ru_RU.UTF-8 LC_ALL=C", "en")]
    [InlineData("language: ru", "", "en")]
    public void A_newsroom_is_spoken_to_in_the_language_of_its_site_where_the_terminal_can_show_it(string settings, string variables, string spoken) =>
        Assert.Equal(spoken, On(variables).Choose(null, ReportFormat.Text, Site(settings)).Language);

    [Fact]
    public void Programs_get_the_language_of_the_site_whatever_the_terminal_can_show() =>
        Assert.Equal("ru", On("LC_ALL=C").Choose(null, ReportFormat.Github, Site("language: ru")).Language);

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_command_line_has_the_last_word(string asked) =>
        Assert.Equal(asked, On("LC_ALL=C").Choose(asked, ReportFormat.Text, Site("language: ru")).Language);

    [Theory]
    [InlineData("LANG=ru_RU.UTF-8", "ru")]
    [InlineData("LANG=en_US.UTF-8", "en")]
    public void Without_a_site_the_language_of_the_machine_counts(string variables, string spoken) =>
        Assert.Equal(spoken, On(variables).Choose(null, ReportFormat.Text, new MemoryFiles("input/")).Language);

    private static MemoryFiles Site(string settings) => new MemoryFiles("input/").Add("site.yml", settings);

    private static MessageLanguage On(string variables)
    {
        var set = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(variable => variable.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new MessageLanguage(name => set.GetValueOrDefault(name));
    }
}
