namespace StaticNews.Site.Stemming;

/// <summary>Reduces a word to its stem in the language that its letters are of.</summary>
internal static class Stem
{
    /// <summary>The stem of a word in lower case with «ё» written «е».</summary>
    public static string Of(string word) => char.IsAsciiLetter(word[0]) ? EnglishStemmer.Stem(word) : RussianStemmer.Stem(word);
}
