using StaticNews.Content;

namespace StaticNews.Site.Tests;

/// <summary>Archives of made-up articles, the same for the same seed.</summary>
internal static class Archives
{
    private static readonly string[] Words =
        [.. from first in (string[])["мост", "дорог", "школ", "завод", "рек", "парк", "врач", "суд"] from last in (string[])["ный", "ка", "ок", "ина", "арь", "овик"] select first + last];

    /// <summary>Articles an hour apart, oldest first, with tags and words of which a few are frequent and many are rare.</summary>
    public static SiteSource OfArticles(int count, int seed)
    {
        var dice = new Dice(seed);
        var site = new ASite().Categories(("vlast", "Власть"), ("sport", "Спорт"));
        for (var number = 0; number < count; number++)
        {
            var date = ASite.At("2024-01-01").AddHours(number).ToString("yyyy-MM-dd HH:mm");
            site.Article($"a{number:0000}", date, article => article
                .Category(dice.Throw(3) == 0 ? "vlast" : "sport")
                .Title(string.Join(' ', Enumerable.Range(0, 5).Select(_ => Frequent(Words, dice))))
                .Tags([.. Enumerable.Range(0, dice.Throw(4)).Select(_ => Frequent(Words, dice))])
                .Story(dice.Throw(20) == 0 ? "Паводок" : $"История {number}")
                .Links($"a{dice.Throw(count):0000}.md"));
        }

        return site.Source();
    }

    private static string Frequent(string[] words, Dice dice) => words[(int)(words.Length * Math.Pow(dice.Throw(1000) / 1000.0, 3))];

    /// <summary>Numbers that look thrown and are the same on every machine (the minimal standard generator of Park and Miller).</summary>
    private sealed class Dice(int seed)
    {
        private long _state = seed + 1;

        public int Throw(int sides) => (int)((_state = _state * 48271 % int.MaxValue) % sides);
    }
}
