using Markdig.Syntax;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Reads bodies: CommonMark with the tables, footnotes, task lists and blocks of the contract. Thread-safe; one serves all files.
/// </summary>
public sealed class MarkdownReader(MarkdownOptions options)
{
    private readonly LanguageRules _language = LanguageRules.Of(options.Language);

    /// <summary>Reads the body of a file.</summary>
    /// <param name="source">The file, for the places that diagnostics and links name.</param>
    /// <param name="body">Decoded, with whatever line ends it has.</param>
    /// <param name="bodyLine">The line of the file that the body begins on, from 1.</param>
    public MarkdownReading Read(SourceFile source, string body, int bodyLine)
    {
        var findings = new Findings(new SourceLines(source, body, bodyLine));
        if (Parse(body) is not { } document)
        {
            findings.Report(MarkdownRules.TooTangled, 0);
            return new MarkdownReading(BodyOutline.Empty, Body.Empty, findings.Diagnostics);
        }

        using var writer = new BodyWriter(options, _language, body, findings);
        var reading = writer.Write(document);
        FootnoteWriter.ReportUnused(document, findings);
        return reading;
    }

    /// <summary>The syntax tree; <c>null</c> where a text would cost unreasonable time or stack.</summary>
    private static MarkdownDocument? Parse(string body)
    {
        if (Tangle.IsTooCostly(body))
        {
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(body, NewsPipeline.Instance);
        }
        catch (ArgumentException)
        {
            // Markdig's only answer to nesting beyond its limits.
            return null;
        }
    }
}
