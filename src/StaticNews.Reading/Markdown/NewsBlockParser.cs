using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Reads <c>:::</c> blocks. Unlike Markdig's custom containers a closing line belongs to the innermost open block, so that
/// blocks nest without counting colons.
/// </summary>
internal sealed class NewsBlockParser : BlockParser
{
    private const int FenceLength = 3;
    private const int MaximumDepth = 16;

    public NewsBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsFence(processor.Line, out var words))
        {
            return BlockState.None;
        }

        if (!words.IsEmpty)
        {
            if (Depth(processor.CurrentContainer) >= MaximumDepth)
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(Open(processor, words));
            return BlockState.ContinueDiscard;
        }

        if (EnclosingBlock(processor) is { } enclosing)
        {
            enclosing.IsClosed = true;
            processor.Close(enclosing);
            return BlockState.BreakDiscard;
        }

        processor.NewBlocks.Push(new StrayFence(this) { Column = processor.Column, Span = SpanOf(processor), Line = processor.LineIndex });
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var open = (NewsBlock)block;
        if (processor.IsBlankLine || processor.IsCodeIndent || !IsFence(processor.Line, out var words) || !words.IsEmpty || open.HoldsOpenBlock())
        {
            return BlockState.Continue;
        }

        open.IsClosed = true;
        open.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is NewsBlock news)
        {
            news.IsOver = true;
        }

        return true;
    }

    private static bool IsFence(StringSlice line, out StringSlice words)
    {
        words = line;
        while (words.CurrentChar == ':')
        {
            words.SkipChar();
        }

        var isFence = words.Start - line.Start >= FenceLength;
        words.Trim();
        return isFence;
    }

    private NewsBlock Open(BlockProcessor processor, StringSlice words)
    {
        var text = words.AsSpan();
        var end = text.IndexOfAny(' ', '\t') is var space and >= 0 ? space : text.Length;
        return new NewsBlock(this)
        {
            Name = text[..end].ToString(),
            Words = text[end..].Trim().ToString(),
            NameOffset = words.Start,
            Span = SpanOf(processor),
            Line = processor.LineIndex,
            Column = processor.Column,
        };
    }

    private static SourceSpan SpanOf(BlockProcessor processor) => new(processor.Start, processor.Line.End);

    private static int Depth(Block? block)
    {
        var depth = 0;
        for (; block is not null && depth < MaximumDepth; block = block.Parent)
        {
            depth += block is NewsBlock ? 1 : 0;
        }

        return depth;
    }

    private static NewsBlock? EnclosingBlock(BlockProcessor processor)
    {
        Block? block = processor.CurrentContainer;
        while (block is not null and not NewsBlock { IsOver: false })
        {
            block = block.Parent;
        }

        return block as NewsBlock;
    }
}
