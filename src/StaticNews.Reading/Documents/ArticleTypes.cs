using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Documents;

/// <summary>Reads the kind of journalism; what other generators call a type (<c>post</c>, <c>page</c>) says nothing here.</summary>
internal static class ArticleTypes
{
    /// <summary>The kinds by their names.</summary>
    public static readonly string[] Names = ["report", "analysis", "opinion", "interview", "review", "explainer", "live"];

    /// <summary><c>null</c> where nothing says what kind of news it is.</summary>
    public static ArticleType? Read(Located<string>? written, List<Diagnostic> diagnostics)
    {
        if (written is not ({ } text, var span))
        {
            return null;
        }

        var name = text.ToLowerInvariant();
        if (Array.IndexOf(Names, name) is var index and >= 0)
        {
            return (ArticleType)index;
        }

        if (IsForeign(name))
        {
            return null;
        }

        var meant = Meaning(name) ?? Suggestion.For(name, Names);
        diagnostics.Add(meant is null ? DocumentRules.UnknownType.At(span, text) : DocumentRules.MistypedType.At(span, text, meant));
        return null;
    }

    private static bool IsForeign(string name) => name is
        "post" or "posts" or "page" or "pages" or "article" or "articles" or "news" or "blog" or "note" or "default" or "status" or "aside"
        or "link" or "quote" or "gallery" or "photo" or "video" or "audio" or "chat" or "image" or "standard" or "newsarticle";

    private static string? Meaning(string name) => name switch
    {
        "репортаж" or "новость" => "report",
        "анализ" or "аналитика" => "analysis",
        "мнение" or "колонка" => "opinion",
        "интервью" => "interview",
        "рецензия" or "обзор" => "review",
        "разбор" or "объяснение" => "explainer",
        "онлайн" or "трансляция" => "live",
        _ => null,
    };
}
