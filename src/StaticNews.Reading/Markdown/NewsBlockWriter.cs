using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes <c>:::</c> blocks.</summary>
internal sealed class NewsBlockWriter(BodyWriter body)
{
    public void Write(NewsBlock block)
    {
        if (!block.IsClosed)
        {
            body.Findings.Report(MarkdownRules.UnclosedBlock, block.Span.Start, block.Name);
        }

        if (BlockNames.Find(block.Name) is not { } kind)
        {
            var meant = BlockNames.Suggest(block.Name);
            body.Findings.ReportWithCure(MarkdownRules.UnknownBlock, block.NameOffset, meant is null ? null : Cures.DidYouMean.With(meant), block.Name);
            body.Blocks.WriteChildren(block);
            return;
        }

        WriteKnown(block, kind);
    }

    private void WriteKnown(NewsBlock block, BlockKind kind)
    {
        var words = block.Words;
        DateTimeOffset? moment = null;
        string? id = null;
        if (kind == BlockKind.Live)
        {
            (moment, words) = ReadMoment(block);
            id = moment is null ? null : body.Ids.Take($"live-{moment:yyyyMMdd-HHmm}");
        }

        if (id is not null)
        {
            body.Findings.Anchors.Add(id);
        }

        var isKey = kind == BlockKind.Live && words is ['!' or '★', ' ', ..];
        words = isKey ? words[1..].TrimStart() : words;
        var title = words.Length == 0 ? null : body.Typeset(words);
        var outer = body.Out.Begin();
        body.Blocks.WriteChildren(block);
        body.Out.Part(new BodyPart.Block(kind, title, moment, id, body.Out.End(outer)) { IsKey = isKey });
    }

    private (DateTimeOffset? Moment, string Title) ReadMoment(NewsBlock block)
    {
        if (LiveMoment.TryRead(block.Words, body.Options.TimeZone, out var moment, out var title))
        {
            return (moment, title);
        }

        body.Findings.Report(MarkdownRules.LiveWithoutTime, block.NameOffset, block.Words);
        return (null, block.Words);
    }
}
