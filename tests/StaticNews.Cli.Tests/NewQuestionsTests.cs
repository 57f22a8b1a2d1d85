namespace StaticNews.Cli.Tests;

public sealed class NewQuestionsTests
{
    [Fact]
    public void An_editor_at_a_terminal_is_asked_for_all_that_is_missing_in_the_language_of_the_outlet()
    {
        using var desk = Desk();

        Assert.Equal(0, desk.Asked(["", "Мост: день открытия", "7", "город", "1", "мост, река"], "article"));

        Assert.Contains("Заголовок: Заголовок: ", desk.Output, StringComparison.Ordinal);
        Assert.Contains("   2. Спорт", desk.Output, StringComparison.Ordinal);
        Assert.Contains("Такого нет. Напишите номер от 1 до 2 или название.", desk.Output, StringComparison.Ordinal);
        var article = desk.Read().Articles.Single(article => article.Draft);
        Assert.Equal("Мост: день открытия", article.Title.Value);
        Assert.Equal("gorod", article.Category!.Value.Value);
        Assert.Equal(["anna-sergeeva"], article.Authors.Select(author => author.Value));
        Assert.Equal(["мост", "река"], article.Tags.Select(tag => tag.Value));
    }

    [Fact]
    public void Enter_passes_over_what_need_not_be_answered()
    {
        using var desk = Desk();

        Assert.Equal(0, desk.Asked(["", ""], "article", "Мост", "--category", "gorod"));

        var article = desk.Read().Articles.Single(article => article.Draft);
        Assert.Empty(article.Authors);
        Assert.Empty(article.Tags);
    }

    [Theory]
    [InlineData("", "дороги")]
    [InlineData("нет", "дорги")]
    public void A_tag_that_looks_mistyped_is_asked_about(string answer, string tag)
    {
        using var desk = Desk();

        Assert.Equal(0, desk.Asked(["", answer], "article", "Мост", "--category", "gorod", "--tags", "дорги"));

        Assert.Contains("«дорги» на сайте ещё нет. Может быть, «дороги»?", desk.Output, StringComparison.Ordinal);
        Assert.Equal([tag], desk.Read().Articles.Single(article => article.Draft).Tags.Select(value => value.Value));
    }

    [Fact]
    public void A_category_that_is_none_is_chosen_from_the_list()
    {
        using var desk = Desk();

        Assert.Equal(0, desk.Asked(["2", "", ""], "article", "Мост", "--category", "Культура"));

        Assert.Contains("«Культура»? Рубрика: номер или название:", desk.Output, StringComparison.Ordinal);
        Assert.Equal("sport", desk.Read().Articles.Single(article => article.Draft).Category!.Value.Value);
    }

    [Fact]
    public void An_author_a_page_and_a_story_are_asked_for_their_names_alone()
    {
        using var desk = Desk();

        Assert.Equal(0, desk.Asked(["Иван Зайцев"], "author"));
        Assert.Equal(0, desk.Asked(["О редакции"], "page"));
        Assert.Equal(0, desk.Asked(["Паводок"], "story"));

        Assert.Contains("Название сюжета: ", desk.Output, StringComparison.Ordinal);
        Assert.Equal("Паводок", Assert.Single(desk.Read().Stories).Title.Value);
    }

    [Fact]
    public void Who_ends_the_questions_has_made_nothing()
    {
        using var desk = Desk();
        var before = desk.Files.ToArray();

        Assert.Equal(2, desk.Asked([], "article"));

        Assert.Equal(before, desk.Files);
    }

    private static NewsDesk Desk()
    {
        var desk = new NewsDesk();
        desk.Write("authors/anna-sergeeva.md", "---\nname: Анна Сергеева\n---\n");
        desk.Write("articles/old.md", "---\ntitle: Старая\ndate: 2026-01-01\ncategory: gorod\ntags: [дороги]\n---\n");
        return desk;
    }
}
