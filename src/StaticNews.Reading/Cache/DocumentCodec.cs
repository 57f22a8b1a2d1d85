using StaticNews.Content;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what reading a document gave.</summary>
internal sealed class DocumentCodec : IRecordCodec<DocumentReading>
{
    private enum Kind : byte
    {
        None,
        Article,
        Page,
        Author,
        Story,
    }

    public SourceFile SourceOf(DocumentReading record) => record.Source;

    public void Write(CacheWriter writer, DocumentReading record)
    {
        writer.Diagnostics(record.Diagnostics);
        writer.Number((ulong)KindOf(record.Document));
        if (record.Document is not { } document)
        {
            writer.Outline(record.Outline);
            return;
        }

        DocumentBasis.Write(writer, document);
        switch (document)
        {
            case Article article:
                writer.Article(article);
                break;
            case Page page:
                writer.Page(page);
                break;
            case Author author:
                writer.Author(author);
                break;
            case Story story:
                writer.Story(story);
                break;
        }
    }

    public DocumentReading Read(ref CacheReader reader, SourceFile source)
    {
        var diagnostics = reader.Diagnostics();
        var kind = (Kind)reader.Number();
        if (kind == Kind.None)
        {
            return new DocumentReading(source, null, reader.Outline(), diagnostics);
        }

        var basis = DocumentBasis.ReadFrom(ref reader, source);
        Document document = kind switch
        {
            Kind.Article => reader.Article(basis),
            Kind.Page => reader.Page(basis),
            Kind.Author => reader.Author(basis),
            _ => reader.Story(basis),
        };
        return new DocumentReading(source, document, document.Outline, diagnostics);
    }

    private static Kind KindOf(Document? document) => document switch
    {
        null => Kind.None,
        Article => Kind.Article,
        Page => Kind.Page,
        Author => Kind.Author,
        Story => Kind.Story,
        _ => throw new InvalidOperationException($"{document.GetType()} is kept nowhere"),
    };
}
