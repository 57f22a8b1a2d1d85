using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>What stands between <c>::: name words</c> and <c>:::</c>.</summary>
internal sealed class NewsBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required string Name { get; init; }

    /// <summary>The words after the name.</summary>
    public required string Words { get; init; }

    /// <summary>Where the name stands.</summary>
    public required int NameOffset { get; init; }

    /// <summary>Whether a closing fence was met.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether the block is over, closed or not. <see cref="Block.IsOpen"/> does not tell while a line is being read.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether a block inside this one waits for its own end: another fence, or code that may hold colons.</summary>
    public bool HoldsOpenBlock()
    {
        for (var inner = LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is NewsBlock { IsOver: false } or FencedCodeBlock { ClosingFencedCharCount: 0 })
            {
                return true;
            }
        }

        return false;
    }
}
