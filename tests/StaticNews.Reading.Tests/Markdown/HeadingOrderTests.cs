namespace StaticNews.Reading.Tests.Markdown;

/// <summary>An editor is told where those who listen to a page lose their way between its headings.</summary>
public sealed class HeadingOrderTests
{
    [Theory]
    [InlineData("## Раз\n\n#### Два", "3:1 SN1225 ###")]
    [InlineData("### Раз\n\nДва\n\n### Три", "1:1 SN1225 ##")]
    [InlineData("# Раз\n\n### Два", "3:1 SN1225 ##")]
    [InlineData("**Что дальше**\n\nТекст.", "1:1 SN1226 ##")]
    [InlineData("# Раз\n\n**Что дальше**\n\n- Пункт", "3:1 SN1226 #")]
    public void A_skipped_or_faked_heading_is_told_with_what_to_write(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("## Раз\n\n### Два\n\n#### Три\n\n## Четыре")]
    [InlineData("# Раз\n\n## Два\n\n# Три")]
    [InlineData("Текст.\n\n**Анна Сергеева**")]
    [InlineData("**Как всё начиналось?**\n\nПросто.")]
    [InlineData("**Это предложение.**\n\nТекст.")]
    [InlineData("**Адрес: улица Яшмовая**\n\nТекст.")]
    [InlineData("**Мост** открыли\n\nТекст.")]
    [InlineData("**Строка**\n\n**Ещё строка**")]
    [InlineData("> **Что дальше**\n\nТекст.")]
    [InlineData("::: factbox Коротко\n### В справке\n:::")]
    public void A_text_in_order_is_left_alone(string text) => Assert.Equal("", Told(text));

    private static string Told(string text) =>
        string.Join(", ", Drawn.Read(text).Outline.Remarks.Select(remark => $"{remark.Span.Line}:{remark.Span.Column} {remark.Code} {remark.Arguments[1]}"));
}
