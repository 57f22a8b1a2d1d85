namespace StaticNews.Reading.Tests.Markdown;

public sealed class OutlineTests
{
    [Fact]
    public void Words_are_those_a_reader_reads() =>
        Assert.Equal(9, Drawn.Read("## Два слова\n\nТри - слова: [тут](a.md) `code x`\n\n- 100 км\n\n```\nне слова\n```\n\n<p>и ещё</p>").Outline.Words);

    [Fact]
    public void The_opening_is_the_first_paragraph_as_plain_text() =>
        Assert.Equal("Мост «Новый» открыт.", Drawn.Read("![Фото](a.jpg)\n\n## Подзаголовок\n\nМост **\"Новый\"** [открыт](a.md).\n\nЕщё.").Outline.Opening);

    [Fact]
    public void A_long_opening_ends_at_a_word()
    {
        var opening = Drawn.Read(string.Concat(Enumerable.Repeat("длинное предложение, ", 30))).Outline.Opening;

        Assert.InRange(opening.Length, 250, 300);
        Assert.EndsWith("предложение…", opening, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_are_all_ids_that_are_no_headings() =>
        Assert.Equal(
            ["mesto", "live-20240704-1240", "fnref-1", "fn-1"],
            Drawn.Read("<a name=\"mesto\"></a>Тут\n\n::: live 2024-07-04 12:40 Да\nИ[^1]\n:::\n\n[^1]: Вот").Outline.Anchors);

    [Fact]
    public void Every_index_of_a_part_is_in_the_outline() =>
        Assert.Equal(
            ["a.md", "b.jpg", "c.md", "d.jpg", "https://youtu.be/dQw4w9WgXcQ", "e.html", "f.png"],
            Drawn.Read("[a](a.md) ![b](b.jpg)\n\n[c](c.md)\n\n![d](d.jpg)\n\nhttps://youtu.be/dQw4w9WgXcQ\n\n<a href=\"e.html\">e</a> <img src=\"f.png\">").Outline.Links.Select(link => link.Target));
}
