using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace StaticNews.Reading.Markdown;

/// <summary>The syntax of bodies: CommonMark, what GitHub adds to it, <c>==mark==</c> and <c>:::</c> blocks.</summary>
internal static class NewsPipeline
{
    public static readonly MarkdownPipeline Instance = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.Insert(0, new NewsBlockParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new LenientLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkerParser());
        return builder.Build();
    }
}
