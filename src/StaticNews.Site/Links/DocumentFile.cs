using StaticNews.Content;

namespace StaticNews.Site.Links;

/// <summary>A Markdown file of the input as a link meets it.</summary>
/// <param name="Path">Its path below input/.</param>
/// <param name="Document">What was read from it; <c>null</c> where it was left out for its errors.</param>
/// <param name="Linked">Its place on the site; <c>null</c> where it has none.</param>
/// <param name="Withheld">Why it has none, such as «is a draft»; <c>null</c> where a mistake has already been reported.</param>
internal sealed record DocumentFile(string Path, Document? Document, LinkedDocument? Linked, Phrase? Withheld)
{
    public static DocumentFile Of(Document document, LinkedDocument? linked, Phrase? withheld = null) =>
        new(document.Source.Path, document, linked, withheld);
}
