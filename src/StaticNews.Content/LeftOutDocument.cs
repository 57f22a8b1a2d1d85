namespace StaticNews.Content;

/// <summary>A document that is there but not part of the site, because of errors in it. Its other mistakes are told in the same run.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Outline">What its body contains; empty where the file cannot be read.</param>
/// <param name="Document">What its front matter says, maybe without a headline or a date; <c>null</c> where it cannot be understood.</param>
public sealed record LeftOutDocument(SourceFile Source, BodyOutline Outline, Document? Document)
{
    public LeftOutDocument(Document document)
        : this(document.Source, document.Outline, document)
    {
    }
}
