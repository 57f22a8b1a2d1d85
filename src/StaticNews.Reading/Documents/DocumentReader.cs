using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Documents;

/// <summary>What one file gave.</summary>
/// <param name="Source">The file.</param>
/// <param name="Document">What its front matter says; usable where it <see cref="Content.Document.IsWhole"/>, <c>null</c> where it cannot be understood.</param>
/// <param name="Outline">What its body contains; empty where the file cannot be read.</param>
/// <param name="Diagnostics">What its editor should know.</param>
internal sealed record DocumentReading(SourceFile Source, Document? Document, BodyOutline Outline, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The document, where it is usable.</summary>
    public Document? Usable => Document is { IsWhole: true } ? Document : null;
}

/// <summary>Makes a document of the bytes of its file: a function of those, the path and the settings, safe to call from any thread.</summary>
/// <param name="context">What is the same for all documents.</param>
/// <param name="bodies">Where the bodies that reading parses are laid aside for drawing, if anywhere.</param>
internal sealed class DocumentReader(DocumentContext context, SpilledBodies? bodies = null)
{
    public DocumentReading Read(SourceFile source, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var reading = Read(source, bytes, diagnostics, out var body);
        if (reading.Usable is not null)
        {
            bodies?.Keep(source, body);
        }

        return reading;
    }

    /// <summary>The body to draw, from bytes that were read without errors before.</summary>
    public Body ReadBody(SourceFile source, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        return Open(source, bytes, diagnostics) is { } block ? context.Markdown.Read(source, block.Body, block.BodyLine).Body : Body.Empty;
    }

    /// <summary>The document with its body, for whoever wants both at once.</summary>
    public DocumentReading Read(SourceFile source, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics, out Body body)
    {
        body = Body.Empty;
        if (Open(source, bytes, diagnostics) is not { } block)
        {
            return new DocumentReading(source, null, BodyOutline.Empty, diagnostics);
        }

        var map = block.Parse(diagnostics);
        var markdown = context.Markdown.Read(source, block.Body, block.BodyLine);
        diagnostics.AddRange(markdown.Diagnostics);
        var document = map is null ? null : Make(source, map, markdown.Outline, diagnostics);
        body = markdown.Body;
        block.Format.Rephrase(diagnostics);
        return new DocumentReading(source, document, markdown.Outline, diagnostics);
    }

    private Document Make(SourceFile source, FrontMatterMap map, BodyOutline outline, List<Diagnostic> diagnostics)
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
        if (SizeLimit.OfText.Exceeded(source.DisplayPath, bytes.Length) is { } tooLarge)
        {
            diagnostics.Add(tooLarge);
            return null;
        }

        using var text = TextDecoder.Decode(source, bytes, diagnostics);
        return text.IsUsable && !ConflictMarkers.Report(source, text.Characters, diagnostics) ? FrontMatterSplitter.Split(source, text.Characters, diagnostics) : null;
    }
}
