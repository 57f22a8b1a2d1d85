using System.Text.RegularExpressions;
using CsCheck;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Tests.Markdown;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"слово\"", "«слово»")]
    [InlineData("Газета \"Орская \"Хроника\" пишет\".", "Газета «Орская „Хроника“ пишет».")]
    [InlineData("«Кафе \"Уют\"»", "«Кафе „Уют“»")]
    [InlineData("экран 17\" и 19\"", "экран 17\" и~19\"")]
    [InlineData("начал \"и не закончил", "начал \"и~не~закончил")]
    [InlineData("Мост - это путь", "Мост~— это путь")]
    [InlineData("Мост -- это путь", "Мост~— это путь")]
    [InlineData("Мост – это путь", "Мост~— это путь")]
    [InlineData("- Да, - сказал он", "—~Да,~— сказал он")]
    [InlineData("счёт 2 - 1", "счёт 2~– 1")]
    [InlineData("10-12 июля", "10–12~июля")]
    [InlineData("в 1941-1945 и 1941-45", "в~1941–1945 и~1941–45")]
    [InlineData("8-800-555-35-35", "8-800-555-35-35")]
    [InlineData("2024-07-04", "2024-07-04")]
    [InlineData("Су-27, COVID-19, 10-летний, 2-1", "Су-27, COVID-19, 10-летний, 2-1")]
    [InlineData("Ждали... и вот", "Ждали… и~вот")]
    [InlineData("Как?.. Так!..", "Как?.. Так!..")]
    [InlineData("Что!?", "Что?!")]
    [InlineData("в Орске и на реке", "в~Орске и~на~реке")]
    [InlineData("знал ли он, что же будет бы", "знал~ли он, что~же будет~бы")]
    [InlineData("г. Орск, ул. Ленина, д. 5, кв. 7", "г.~Орск, ул.~Ленина, д.~5, кв.~7")]
    [InlineData("в 2024 г. Он приехал", "в~2024~г. Он~приехал")]
    [InlineData("5 млн руб., 10 %, 20 °C, 100 км", "5~млн~руб., 10~%, 20~°C, 100~км")]
    [InlineData("4 июля 2024 года", "4~июля 2024~года")]
    [InlineData("№ 5 и § 7", "№~5 и~§~7")]
    [InlineData("10 000 рублей", "10~000 рублей")]
    [InlineData("И. И. Иванов и Петров П. П., А.С. Пушкин", "И.~И.~Иванов и~Петров~П.~П., А.С.~Пушкин")]
    [InlineData("и т. д. Потом", "и~т.~д. Потом")]
    [InlineData("(c) 2024 «Орск»", "© 2024 «Орск»")]
    [InlineData("пункты (a), (b), (c)", "пункты (a), (b), (c)")]
    [InlineData("д'Артаньян", "д’Артаньян")]
    [InlineData("https://orsk.example/10-12...?a=\"b\" - адрес", "https://orsk.example/10-12...?a=\"b\"~— адрес")]
    [InlineData("\"см. https://a.example/b'c и {{ x 'y' }}\"", "«см.~https://a.example/b'c и~{{ x 'y' }}»")]
    [InlineData("программа --strict и -5 градусов", "программа --strict и~-5 градусов")]
    [InlineData("США и РФ подписали", "США и~РФ подписали")]
    public void Russian_text_is_set_as_a_typesetter_would(string typed, string set) =>
        Assert.Equal(set, Typography.Apply(typed, "ru").Replace('\u00A0', '~'));

    [Theory]
    [InlineData("\"Yes\"", "“Yes”")]
    [InlineData("\"He said 'no' twice\"", "“He said ‘no’ twice”")]
    [InlineData("'one \"two' three\"", "‘one “two’ three”")]
    [InlineData("it's the dogs' '90s, O'Brien", "it’s the dogs’ ’90s, O’Brien")]
    [InlineData("6'2\" tall", "6'2\" tall")]
    [InlineData("wait -- what", "wait~— what")]
    [InlineData("wait---what", "wait—what")]
    [InlineData("pages 10-12", "pages 10–12")]
    [InlineData("Mr. Smith of St. Louis ran 5 km", "Mr.~Smith of St.~Louis ran 5~km")]
    [InlineData("well...", "well…")]
    public void English_text_is_set_as_a_typesetter_would(string typed, string set) =>
        Assert.Equal(set, Typography.Apply(typed, "en").Replace('\u00A0', '~'));

    [Fact]
    public void Other_languages_stay_as_typed() => Assert.Equal("\"a\" - b...", Typography.Apply("\"a\" - b...", "de"));

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Setting_a_set_text_changes_nothing(string language)
    {
        var pieces = Gen.OneOf<string>(
            "\"", "'", " ", "-", "--", "—", "–", "...", ".", "!?", "«", "»", "„", "“", "”", "‘", "’", "(", ")", "(c) 2024", "в", "и", "слово", "Иванов", "word",
            "г.", "И.", "т.", "10", "12", "2024", "000", "км", "июля", "ли", "%", "№", "\n", "\u00A0", ",", "?", "!", ":", "/", "http://a.b/", "{{ x }}", "don't", "5-7", "°C", "s");
        pieces.Array[0, 14].Select(string.Concat).Sample(
            text =>
            {
                var once = Typography.Apply(text, language);
                var twice = Typography.Apply(once, language);
                Assert.Equal(once, twice);
            },
            iter: 20_000);
    }

    /// <summary>A word whose first letter is an entity is two inlines and never set as a plain word, so the two ways to set text are compared.</summary>
    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Words_are_set_the_same_whether_letters_are_typed_or_written_as_entities(string language)
    {
        var pieces = Gen.OneOf<string>(
            "слово", "Слово", "в", "на", "И", "РФ", "ли", "же", "б", "Ёлка", "Анна", "Долгих", "И.", "П.П.", "г.", "проф.", "обл.", "абвгд.", "word", "a", "Dr.", "café",
            "10", "2024", "000", "5-7", "км", "июля", "млн", "№", "%", "\u00A0", "—", "-", "–", "«", "»", "\"", "'", "(", ")", ",", ".", "...", "!", "?", "!?", ";", ":",
            "&quot;", "&nbsp;", "😀", " ", " ", " ", " ", " ", " ", " ", " ", ", ", ". ", "\nвот");
        pieces.Array[2, 30].Select(typed => "Вот " + string.Concat(typed)).Sample(
            text => Assert.Equal(Outcome(text, language), Outcome(WithEntities(text), language)),
            iter: 5_000);
    }

    private static string Outcome(string text, string language)
    {
        var reading = language == "ru" ? Drawn.Read(text) : Drawn.ReadEnglish(text);
        return $"{reading.Outline.Words} {Drawn.Of(reading)}";
    }

    private static string WithEntities(string text) =>
        Regex.Replace(text, @"(?<=^|[ \n\u00A0])\p{L}", letter => $"&#{(int)letter.Value[0]};");

    [Fact]
    public void A_quotation_may_open_inside_bold_and_close_outside() =>
        Assert.Equal("<p>«<strong>Слово</strong> ещё»</p>", Drawn.Body("\"**Слово** ещё\""));

    [Fact]
    public void Short_words_hold_on_across_markup_and_line_ends() =>
        Assert.Equal("<p>Живём в~<em>Орске</em> на~реке</p>", Drawn.Body("Живём в *Орске* на\nреке").Replace('\u00A0', '~'));

    [Fact]
    public void Code_addresses_and_attributes_are_never_set() =>
        Assert.Equal(
            "<p><code>\"a\" - b...</code> <a href=\"a--b...html\">в~лесу</a> <a href=\"https://a.b/1-2...x\">https://a.b/1-2...x</a></p>\n<pre><code>\"c\" - d\n</code></pre>",
            Drawn.Body("`\"a\" - b...` [в лесу](a--b...html) https://a.b/1-2...x\n\n    \"c\" - d").Replace('\u00A0', '~'));

    [Fact]
    public void An_escaped_quote_stays_straight() => Assert.Equal("<p>\"так\" и «так»</p>", Drawn.Body("\\\"так\\\" и \"так\"").Replace('\u00A0', ' '));

    [Fact]
    public void Quotes_do_not_pair_across_paragraphs() =>
        Assert.Equal("<p>\"раз</p>\n<p>два\"</p>", Drawn.Body("\"раз\n\nдва\""));
}
