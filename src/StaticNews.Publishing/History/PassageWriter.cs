using StaticNews.Content;

namespace StaticNews.Publishing.History;

/// <summary>Puts compared words together again as passages; those in which nothing changed are left out, and so is most of what was kept of long ones.</summary>
/// <param name="kind">What the passages are of the article.</param>
/// <param name="separator">The word that ends a passage.</param>
internal sealed class PassageWriter(PassageKind kind, string separator)
{
    private const int Context = 12;

    private readonly List<Passage> _passages = [];
    private readonly List<WordRun> _runs = [];

    public void Add(WordFate fate, ReadOnlySpan<string> words)
    {
        for (var end = words.IndexOf(separator); end >= 0; end = words.IndexOf(separator))
        {
            AddWords(fate, words[..end]);
            End();
            words = words[(end + 1)..];
        }

        AddWords(fate, words);
    }

    public IReadOnlyList<Passage> Finish()
    {
        End();
        return _passages;
    }

    private void AddWords(WordFate fate, ReadOnlySpan<string> words)
    {
        if (words.Length > 0)
        {
            _runs.Add(new WordRun(fate, string.Join(' ', words!)));
        }
    }

    private void End()
    {
        if (_runs.Exists(run => run.Fate != WordFate.Kept))
        {
            _passages.Add(new Passage(kind, [.. _runs.Select(Shortened)]));
        }

        _runs.Clear();
    }

    private WordRun Shortened(WordRun run, int place)
    {
        var words = run.Fate == WordFate.Kept ? run.Text.Split(' ') : [];
        var (isFirst, isLast) = (place == 0, place == _runs.Count - 1);
        var (head, tail) = (isFirst ? 0 : Context, isLast ? 0 : Context);
        return words.Length <= head + tail + Context
            ? run
            : run with { Text = string.Join(' ', [.. words[..head], "…", .. words[^tail..]]) };
    }
}
