using Markdig.Syntax;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes one body. Holds what its helpers for blocks, inlines and HTML share.</summary>
internal sealed class BodyWriter : IDisposable
{
    public BodyWriter(MarkdownOptions options, LanguageRules language, string source, Findings findings)
    {
        Options = options;
        Language = language;
        Source = source;
        Findings = findings;
        Run = new TextRun(language);
        Tags = new OpenTags(Out);
        Ids = new Ids(findings);
        Targets = new Targets(findings);
        Inlines = new InlineWriter(this);
        Html = new HtmlWriter(this);
        Footnotes = new FootnoteWriter(this);
        Paragraphs = new ParagraphWriter(this);
        Blocks = new BlockWriter(this);
    }

    public MarkdownOptions Options { get; }

    public LanguageRules Language { get; }

    /// <summary>The body as typed.</summary>
    public string Source { get; }

    public Findings Findings { get; }

    public PartWriter Out { get; } = new();

    public TextRun Run { get; }

    public OpenTags Tags { get; }

    public Ids Ids { get; }

    public Targets Targets { get; }

    public InlineWriter Inlines { get; }

    public HtmlWriter Html { get; }

    public FootnoteWriter Footnotes { get; }

    public ParagraphWriter Paragraphs { get; }

    public BlockWriter Blocks { get; }

    /// <summary>Words of running text so far.</summary>
    public int Words { get; set; }

    /// <summary>The first paragraph's text.</summary>
    public string? Opening { get; set; }

    public MarkdownReading Write(MarkdownDocument document)
    {
        Blocks.PrepareHeadings(document);
        Blocks.WriteChildren(document);
        var body = Out.Finish();
        var outline = new BodyOutline
        {
            Links = Findings.Links.ToArray(),
            Headings = Findings.Headings.ToArray(),
            Anchors = Findings.Anchors.ToArray(),
            Words = Words,
            Opening = Excerpt.Of(Opening ?? ""),
            Remarks = Findings.Remarks.Count == 0 ? [] : Findings.Remarks.ToArray(),
        };
        return new MarkdownReading(outline, body, Findings.Diagnostics);
    }

    public void Dispose()
    {
        Run.Dispose();
        Out.Dispose();
    }

    /// <summary>Plain text as typography sets it.</summary>
    public string Typeset(string text) => Typography.Apply(text, Language);
}
