namespace StaticNews.Rendering.Themes;

/// <summary>Chooses the form of a word after a whole number, by the plural rules of Unicode CLDR.</summary>
public static class Plural
{
    public static readonly string[] Forms = ["one", "few", "many", "other"];

    /// <summary><c>one</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    public static string Form(string language, int number) => language is "ru" or "uk" or "be" ? EastSlavic(number) : English(number);

    /// <summary>The name of the text that a form belongs to: <c>articles</c> for <c>articles.few</c>.</summary>
    public static string NameOf(string key) =>
        key.LastIndexOf('.') is var dot and > 0 && Forms.Contains(key[(dot + 1)..]) ? key[..dot] : key;

    private static string English(int number) => number == 1 ? "one" : "other";

    private static string EastSlavic(int number)
    {
        var tens = Math.Abs(number % 100);
        var units = tens % 10;
        return (units, tens) switch
        {
            (_, >= 11 and <= 14) => "many",
            (1, _) => "one",
            ( >= 2 and <= 4, _) => "few",
            _ => "many",
        };
    }
}
