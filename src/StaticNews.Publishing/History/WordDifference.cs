using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using StaticNews.Content;
using StaticNews.Reading.History;

namespace StaticNews.Publishing.History;

/// <summary>Compares two versions of an article: first its paragraphs, then the words of those that differ.</summary>
internal static class WordDifference
{
    /// <summary>A word of its own that stands between paragraphs.</summary>
    private const string Break = "\u0001";

    /// <summary>Beyond this many pairs of words two passages are not compared but shown one after the other.</summary>
    private const long MostPairs = 16_000_000;

    /// <summary>So few words between two changes are read with them.</summary>
    private const int ShortGap = 1;

    private const int LeastKept = 4;

    /// <summary>The passages that read otherwise, in the order of the text; none where only markup, spacing or front matter changed.</summary>
    public static IReadOnlyList<Passage> Between(ArticleVersion before, ArticleVersion after) =>
    [
        .. Compare(PassageKind.Headline, [before.Headline], [after.Headline]),
        .. Compare(PassageKind.Lead, [before.Lead], [after.Lead]),
        .. Blocks(before.Paragraphs, after.Paragraphs)
            .SelectMany(block => Compare(PassageKind.Text, Part(before.Paragraphs, block.DeleteStartA, block.DeleteCountA), Part(after.Paragraphs, block.InsertStartB, block.InsertCountB))),
    ];

    private static IEnumerable<Passage> Compare(PassageKind kind, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.SequenceEqual(after))
        {
            return [];
        }

        var (old, fresh) = (Words(before), Words(after));
        DiffBlock[] blocks = (long)old.Length * fresh.Length > MostPairs ? [] : [.. Joined(Blocks(old, fresh), old)];
        var kept = old.Length - blocks.Sum(block => block.DeleteCountA);
        if (blocks.Length == 0 || kept * LeastKept < Math.Max(old.Length, fresh.Length))
        {
            blocks = [new DiffBlock(0, old.Length, 0, fresh.Length)];
        }

        var writer = new PassageWriter(kind, Break);
        var at = 0;
        foreach (var block in blocks)
        {
            writer.Add(WordFate.Kept, old.AsSpan(at..block.DeleteStartA));
            writer.Add(WordFate.Removed, old.AsSpan(block.DeleteStartA, block.DeleteCountA));
            writer.Add(WordFate.Added, fresh.AsSpan(block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        writer.Add(WordFate.Kept, old.AsSpan(at..));
        return writer.Finish();
    }

    /// <summary>The places where two lists differ, by the algorithm of Myers; nothing in either list holds a line end.</summary>
    private static IList<DiffBlock> Blocks(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        Differ.Instance.CreateDiffs(string.Join('\n', before), string.Join('\n', after), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;

    private static IEnumerable<DiffBlock> Joined(IList<DiffBlock> blocks, string[] old)
    {
        DiffBlock? open = null;
        foreach (var block in blocks)
        {
            var end = open is null ? 0 : open.DeleteStartA + open.DeleteCountA;
            if (open is not null && block.DeleteStartA - end <= ShortGap && !old.AsSpan(end..block.DeleteStartA).Contains(Break))
            {
                open = new DiffBlock(
                    open.DeleteStartA, block.DeleteStartA + block.DeleteCountA - open.DeleteStartA,
                    open.InsertStartB, block.InsertStartB + block.InsertCountB - open.InsertStartB);
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = block;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static string[] Words(IReadOnlyList<string> paragraphs) =>
        [.. paragraphs.SelectMany((paragraph, place) => place == 0 ? paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [Break, .. paragraph.Split(' ')])];

    private static string[] Part(IReadOnlyList<string> paragraphs, int start, int count) => [.. paragraphs.Skip(start).Take(count)];
}
