using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>What typography must know of a language; <see cref="None"/> leaves text as typed.</summary>
internal sealed record LanguageRules
{
    /// <summary>Quotation marks: outer pair, inner pair.</summary>
    public string Quotes { get; init; } = "";

    /// <summary>Marks after which a straight quote opens.</summary>
    public string OpeningQuotes { get; init; } = "";

    /// <summary>Whether ' may enclose a quotation, or is an apostrophe only.</summary>
    public bool SingleQuotesPair { get; init; }

    /// <summary>Words of so many letters and fewer hold on to the next word.</summary>
    public int ShortWord { get; init; }

    /// <summary>Whether a spaced en dash between words means an em dash.</summary>
    public bool EnDashIsEmDash { get; init; }

    /// <summary>Whether -- and --- between letters mean an em dash.</summary>
    public bool TightDashes { get; init; }

    /// <summary>Whether !? is put in the order ?!.</summary>
    public bool OrdersInterrobang { get; init; }

    /// <summary>Words that hold on to the word before them.</summary>
    public WordSet Particles { get; init; } = new("");

    /// <summary>Abbreviations that hold on to what follows; each ends with a full stop or is a sign.</summary>
    public WordSet Abbreviations { get; init; } = new("");

    /// <summary>Units, months and other words that hold on to the number before them.</summary>
    public WordSet AfterNumbers { get; init; } = new("");

    /// <summary>How a link back from a footnote is announced.</summary>
    public string BackToText { get; init; } = "Back to the text";

    /// <summary>Whether text is changed at all.</summary>
    public bool IsActive => Quotes.Length > 0;

    public static readonly LanguageRules None = new();

    private static readonly LanguageRules Russian = new()
    {
        Quotes = "«»„“",
        OpeningQuotes = "«„",
        ShortWord = 2,
        EnDashIsEmDash = true,
        OrdersInterrobang = true,
        Particles = new("ли ль же ж бы б"),
        Abbreviations = new(
            "г. ул. пр. пер. пл. наб. бул. ш. д. кв. корп. стр. с. пос. дер. п. пп. ст. рис. табл. гл. т. им. ред. обл. р. оз. о. гр. тов. проф. акад. см. ср. напр. тел. ч. № §"),
        AfterNumbers = new(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
            + "тыс. тыс млн млрд трлн руб. руб р. коп. коп ₽ $ € % ‰ °C °С ° "
            + "км м дм см мм м² м³ км² кв. куб. га т ц кг г мг л мл км/ч м/с кВт МВт ГВт Вт В А Гц ГБ МБ КБ ТБ Мбит/с "
            + "г. гг. в. вв. год года году годов лет ч ч. мин мин. сек сек. с шт. чел. экз. этаж этажа этаже"),
        BackToText = "Вернуться к тексту",
    };

    private static readonly LanguageRules English = new()
    {
        Quotes = "“”‘’",
        OpeningQuotes = "“‘«",
        SingleQuotesPair = true,
        TightDashes = true,
        Abbreviations = new("Mr. Mrs. Ms. Dr. Prof. St. No. no. pp. p. Fig. fig. vol. § №"),
        AfterNumbers = new(
            "km m cm mm kg g mg l ml ft mi lb oz mph km/h kW MW GW W Hz GHz MHz GB MB KB TB % ‰ °C °F ° million billion trillion a.m. p.m. am pm"),
    };

    /// <summary>The rules of a language by its code, region ignored.</summary>
    public static LanguageRules Of(ReadOnlySpan<char> language)
    {
        var end = language.IndexOfAny('-', '_');
        var primary = end < 0 ? language : language[..end];
        return primary.Equals("ru", StringComparison.OrdinalIgnoreCase) ? Russian
            : primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? English
            : None;
    }

    /// <summary>Whether a word of letters is so short that no line may end behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsShortWord(ReadOnlySpan<char> word) => word.Length <= ShortWord && HoldsNext(word);

    private bool HoldsNext(ReadOnlySpan<char> word) =>
        !(word.Length == 2 && Token.IsUpper(word[0]) && Token.IsUpper(word[1])) && !Particles.Contains(word);
}
