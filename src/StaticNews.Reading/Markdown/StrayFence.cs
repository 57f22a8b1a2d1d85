using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>A line <c>:::</c> that closes nothing.</summary>
internal sealed class StrayFence(BlockParser parser) : LeafBlock(parser);
