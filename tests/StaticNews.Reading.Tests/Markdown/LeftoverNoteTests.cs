namespace StaticNews.Reading.Tests.Markdown;

/// <summary>A writer who marks what is still missing is reminded of it, and nobody is told of words that only look like such marks.</summary>
public sealed class LeftoverNoteTests
{
    [Theory]
    [InlineData("TODO узнать счёт", "1:1 TODO")]
    [InlineData("Счёт (TODO) встречи", "1:7 TODO")]
    [InlineData("ТУДУ: позвонить", "1:1 ТУДУ")]
    [InlineData("Собрали TK тонн", "1:9 TK")]
    [InlineData("Собрали **TK** тонн, а потом TODO", "1:11 TK, 1:30 TODO")]
    [InlineData("Пришли ТК человек", "1:8 ТК")]
    [InlineData("Цитата: [ТК]", "1:10 ТК")]
    [InlineData("Раз\n\nТК ТК", "3:1 ТК")]
    [InlineData("Потратили XXX рублей", "1:11 XXX")]
    [InlineData("Потратили ХХХХ", "1:11 ХХХХ")]
    [InlineData("Построят в XXX.", "1:12 XXX")]
    public void A_forgotten_note_is_told_where_it_stands(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("Статья 81 ТК РФ защищает, ТК «Южный» открыт, по ТК так и есть")]
    [InlineData("XXX областной фестиваль и XXX–XXXI сессии, размер XXXL")]
    [InlineData("Лифты TK Elevator в доме TK-12")]
    [InlineData("Команда `TODO` и [план](https://example.org/TODO), https://example.org/TODO/")]
    [InlineData("Слова ТОДОР, TODOIST, МТК, Todo, todo и Так")]
    [InlineData("    TODO в коде")]
    public void A_word_that_means_something_else_is_left_alone(string text) => Assert.Equal("", Told(text));

    [Fact]
    public void A_note_in_headline_or_lead_is_told_too() => Assert.Equal(
        ["input/articles/most.md:2:8: SN1224", "input/articles/most.md:3:7: SN1224"],
        InputReader.Read(new Content.MemoryFiles("input/").Add("site.yml", "title: a\nurl: https://a.example/\n").Add("articles/most.md", "---\ntitle: Мост за TK дней\nlead: TODO\ndate: 2026-11-20\n---\nТекст.\n"), new ReadOptions())
            .Diagnostics.Select(diagnostic => $"{diagnostic.Span}: {diagnostic.Code}"));

    private static string Told(string text) => string.Join(
        ", ", Drawn.Read(text).Diagnostics.Where(diagnostic => diagnostic.Code == "SN1224").Select(diagnostic => $"{diagnostic.Span.Line}:{diagnostic.Span.Column} {diagnostic.Arguments[0]}"));
}
