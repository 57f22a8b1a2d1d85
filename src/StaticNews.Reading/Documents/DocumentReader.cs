using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Documents;

/// <summary>What one file gave: the document where it is usable, and what its editor should know.</summary>
internal sealed record DocumentReading(SourceFile Source, Document? Document, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Makes a document of the bytes of its file: a function of those, the path and the settings, safe to call from any thread.</summary>
/// <param name="context">What is the same for all documents.</param>
/// <param name="bodies">Where the bodies that reading parses are laid aside for drawing, if anywhere.</param>
internal sealed class DocumentReader(DocumentContext context, SpilledBodies? bodies = null)
{
    /// <summary>Texts beyond this size, in bytes, are refused unread.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    public DocumentReading Read(SourceFile source, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var document = Read(source, bytes, diagnostics, out var body);
        if (document is not null)
        {
            bodies?.Keep(source, body);
        }

        return new DocumentReading(source, document, diagnostics);
    }

    /// <summary>The body to draw, from bytes that were read without errors before.</summary>
    public Body ReadBody(SourceFile source, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        return Open(source, bytes, diagnostics) is { } block ? context.Markdown.Read(source, block.Body, block.BodyLine).Body : Body.Empty;
    }

    /// <summary>The document with its body, for whoever wants both at once.</summary>
    public Document? Read(SourceFile source, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics, out Body body)
    {
        body = Body.Empty;
        if (Open(source, bytes, diagnostics) is not { } block)
        {
            return null;
        }

        var map = block.Parse(diagnostics);
        var markdown = context.Markdown.Read(source, block.Body, block.BodyLine);
        diagnostics.AddRange(markdown.Diagnostics);
        var document = map is null ? null : Make(source, map, markdown.Outline, diagnostics);
        body = markdown.Body;
        block.Format.Rephrase(diagnostics);
        return document;
    }

    private Document? Make(SourceFile source, FrontMatterMap map, BodyOutline outline, List<Diagnostic> diagnostics)
    {
        DocumentHead Head(Fields fields) => new(source, fields, outline, context);
        return DocumentPath.KindOf(source.Path) switch
        {
            DocumentKind.Page => PageReader.Read(Head(PageReader.Fields(map, diagnostics))),
            DocumentKind.Author => AuthorReader.Read(Head(AuthorReader.Fields(map, diagnostics))),
            DocumentKind.Story => StoryReader.Read(Head(StoryReader.Fields(map, diagnostics))),
            _ => ArticleReader.Read(Head(new Fields(map, ArticleKeys.All, diagnostics))),
        };
    }

    private static FrontMatterBlock? Open(SourceFile source, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Add(FileRules.TooLarge.At(SourceSpan.WholeFile(source.DisplayPath), bytes.Length / (1024 * 1024), MaxBytes / (1024 * 1024)));
            return null;
        }

        using var text = TextDecoder.Decode(source, bytes, diagnostics);
        return text.IsUsable && !ConflictMarkers.Report(source, text.Characters, diagnostics) ? FrontMatterSplitter.Split(source, text.Characters, diagnostics) : null;
    }
}
