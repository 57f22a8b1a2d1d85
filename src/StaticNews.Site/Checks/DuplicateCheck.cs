using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Checks;

/// <summary>
/// Finds news that have been published before: the same headline over nearly the same text, or the same beginning below nearly the same headline.
/// Only news are told, but compared with the whole archive. Knows of bodies what their outlines keep. Each article is looked at once, and compared
/// with a handful of others at most, however many of one name there are.
/// </summary>
internal sealed class DuplicateCheck(IReadOnlyList<LinkedArticle> newestFirst, TextStems stems)
{
    private const int MostComparisons = 8;
    private const int ShortestOpening = 100;
    private const double SameText = 0.9;
    private const double SameHeadline = 0.5;

    private readonly Dictionary<string, List<Suspect>> _suspects = new(StringComparer.Ordinal);

    public void Report(DateTimeOffset now, List<Diagnostic> report)
    {
        for (var i = 0; i < newestFirst.Count; i++)
        {
            var article = newestFirst[i];
            string[] keys = [.. Keys(article)];
            foreach (var key in keys)
            {
                Compare(article, key, report);
            }

            if (NewsChecks.IsNews(article, now))
            {
                Remember(article, keys);
            }
        }
    }

    /// <summary>What two articles must have in common to be compared: the words of the headline in any form and order, or the beginning as it is.</summary>
    private IEnumerable<string> Keys(LinkedArticle article)
    {
        yield return "T " + string.Join(' ', StemsOf(article.Article.Title.Value).Order(StringComparer.Ordinal));
        if (article.Article.Outline.Opening is { Length: >= ShortestOpening } opening)
        {
            yield return "O " + opening;
        }
    }

    private void Remember(LinkedArticle article, string[] keys)
    {
        var suspect = new Suspect(article);
        foreach (var key in keys)
        {
            if (!_suspects.TryGetValue(key, out var sharing))
            {
                _suspects.Add(key, sharing = []);
            }

            sharing.Add(suspect);
        }
    }

    private void Compare(LinkedArticle older, string key, List<Diagnostic> report)
    {
        if (!_suspects.TryGetValue(key, out var suspects))
        {
            return;
        }

        foreach (var suspect in suspects)
        {
            suspect.Comparisons++;
            if (!suspect.IsTold && AreAlike(suspect.Article, older))
            {
                suspect.IsTold = true;
                report.Add(DocumentRules.NearlyTheSame.At(suspect.Article.Article.Title.Span, older.Article.Source.DisplayPath));
            }
        }

        suspects.RemoveAll(suspect => suspect.IsTold || suspect.Comparisons >= MostComparisons);
    }

    private bool AreAlike(LinkedArticle one, LinkedArticle other)
    {
        var (words, otherWords) = (one.Article.Outline.Words, other.Article.Outline.Words);
        return Math.Abs(words - otherWords) * 10 <= Math.Max(words, otherWords)
            && Overlap(one.Article.Title.Value, other.Article.Title.Value) >= SameHeadline
            && Overlap(TextOf(one), TextOf(other)) >= SameText;
    }

    private static string TextOf(LinkedArticle article) => $"{article.Article.Lead?.Value} {article.Article.Outline.Opening}";

    /// <summary>How many of the words of two texts are in both, from 0 to 1.</summary>
    private double Overlap(string one, string other)
    {
        var (words, otherWords) = (StemsOf(one), StemsOf(other));
        var common = words.Count(otherWords.Contains);
        var all = words.Count + otherWords.Count - common;
        return all == 0 ? 1 : (double)common / all;
    }

    private HashSet<string> StemsOf(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        stems.Read(text, found);
        return found;
    }

    private sealed class Suspect(LinkedArticle article)
    {
        public LinkedArticle Article { get; } = article;

        public int Comparisons { get; set; }

        public bool IsTold { get; set; }
    }
}
