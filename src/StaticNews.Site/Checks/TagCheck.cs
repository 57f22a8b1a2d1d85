using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Checks;

/// <summary>
/// Finds tags that part what belongs together: «дорога» and «дороги», «Новотроицк» and «Новотроцк». Those that differ in case, spaces or «ё» are one
/// tag in any case. Each is told once, where the rarer of the two was first used.
/// </summary>
internal sealed class TagCheck(TextStems stems)
{
    private const int FewestLetters = 5;

    // A slip is made now and then; what is used more often is another word.
    private const int MostSlips = 3;

    public void Report(IReadOnlyList<LinkedArticle> newestFirst, List<Diagnostic> report)
    {
        var better = BetterNames(UsedTags(newestFirst));
        for (var i = newestFirst.Count - 1; i >= 0 && better.Count > 0; i--)
        {
            foreach (var written in newestFirst[i].Article.Tags)
            {
                if (better.Remove(TopicName.Key(written.Value), out var other))
                {
                    report.Add(TopicRules.SimilarTag.At(written.Span, TopicName.Tidy(written.Value), other));
                }
            }
        }
    }

    /// <summary>The tags, the most used first.</summary>
    private static UsedTag[] UsedTags(IReadOnlyList<LinkedArticle> articles) =>
        [.. articles.SelectMany(article => article.Tags).CountBy(tag => tag)
            .Select(row => new UsedTag(row.Key.Title, TopicName.Key(row.Key.Title), row.Value))
            .OrderByDescending(tag => tag.Uses).ThenBy(tag => tag.Key, StringComparer.Ordinal)];

    /// <summary>For each tag that is nearly another one, by its key, that other as readers see it.</summary>
    private Dictionary<string, string> BetterNames(UsedTag[] mostUsedFirst)
    {
        var better = new Dictionary<string, string>(StringComparer.Ordinal);
        var byForm = new Dictionary<string, UsedTag>(StringComparer.Ordinal);
        var byLetters = new Dictionary<string, List<UsedTag>>(StringComparer.Ordinal);
        foreach (var tag in mostUsedFirst)
        {
            if ((OfSameForm(tag, byForm) ?? OneLetterFrom(tag, byLetters)) is { } other)
            {
                better.Add(tag.Key, other.Title);
            }
        }

        return better;
    }

    private UsedTag? OfSameForm(UsedTag tag, Dictionary<string, UsedTag> byForm)
    {
        var words = new List<string>();
        stems.Read(tag.Key, words);
        var form = string.Join(' ', words);
        return form.Length > 0 && !byForm.TryAdd(form, tag) && !AreOfOneFamily(tag.Key, byForm[form].Key) ? byForm[form] : null;
    }

    /// <summary>Two words are a letter apart exactly where taking one letter from either, or none, makes them equal; so nobody compares all with all.</summary>
    private static UsedTag? OneLetterFrom(UsedTag tag, Dictionary<string, List<UsedTag>> byLetters)
    {
        if (tag.Key.Length < FewestLetters)
        {
            return null;
        }

        UsedTag? found = null;
        foreach (var rest in Rests(tag.Key))
        {
            if (!byLetters.TryGetValue(rest, out var others))
            {
                byLetters.Add(rest, others = []);
            }

            found ??= tag.Uses > MostSlips ? null : others.Find(other => IsSlip(tag.Key, other.Key));
            others.Add(tag);
        }

        return found;
    }

    private static IEnumerable<string> Rests(string key) => Enumerable.Range(0, key.Length).Select(at => key.Remove(at, 1)).Append(key).Distinct();

    private static bool IsSlip(string one, string other) =>
        one != other && EditDistance.Within(1, one, other) is not null && Digits(one).SequenceEqual(Digits(other)) && !AreOfOneFamily(one, other);

    /// <summary>Numbers tell school 15 from school 16.</summary>
    private static IEnumerable<char> Digits(string key) => key.Where(char.IsDigit);

    /// <summary>Surnames of a man and a woman, such as Петров and Петрова.</summary>
    private static bool AreOfOneFamily(string one, string other) => IsWoman(one, other) || IsWoman(other, one);

    private static bool IsWoman(string woman, string man) =>
        (woman == man + "а" && (man.EndsWith('в') || man.EndsWith('н')))
        || (woman.EndsWith("ая", StringComparison.Ordinal) && man.EndsWith("ий", StringComparison.Ordinal) && woman[..^2] == man[..^2]);

    private sealed record UsedTag(string Title, string Key, int Uses);
}
