namespace StaticNews.Reading.Markdown;

/// <summary>Sets plain text such as headlines and captions by the rules of its language: quotes, dashes, no-break spaces.</summary>
public static class Typography
{
    /// <summary>
    /// The text as a typesetter would set it; setting it again changes nothing. Languages other than <c>ru</c> and <c>en</c>
    /// are left as typed. Not for code, addresses or slugs.
    /// </summary>
    public static string Apply(string plainText, string language) => Apply(plainText, LanguageRules.Of(language));

    internal static string Apply(string plainText, LanguageRules rules)
    {
        if (!rules.IsActive || plainText.Length == 0 || Marks.AreIn(plainText))
        {
            return plainText;
        }

        using var output = new TextBuffer();
        var setting = new Typesetting(plainText, output, rules, new QuotePairs());
        setting.Run();
        return output.Span.SequenceEqual(plainText) ? plainText : output.Span.ToString();
    }
}
