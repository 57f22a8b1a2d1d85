using System.Collections.Frozen;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>The names of <c>:::</c> blocks, and what else editors call them.</summary>
internal static class BlockNames
{
    private static readonly FrozenDictionary<string, BlockKind> Known = Enum.GetValues<BlockKind>()
        .ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> OtherWords = new Dictionary<string, string>
    {
        ["поправка"] = "correction", ["исправление"] = "correction", ["уточнение"] = "correction", ["опровержение"] = "correction",
        ["errata"] = "correction", ["update"] = "correction", ["fix"] = "correction",
        ["справка"] = "factbox", ["факты"] = "factbox", ["врезка"] = "factbox", ["досье"] = "factbox", ["контекст"] = "factbox",
        ["facts"] = "factbox", ["fact-box"] = "factbox", ["box"] = "factbox", ["note"] = "factbox", ["info"] = "factbox", ["aside"] = "factbox",
        ["хроника"] = "timeline", ["хронология"] = "timeline", ["лента"] = "timeline", ["chronology"] = "timeline",
        ["внимание"] = "warning", ["предупреждение"] = "warning", ["осторожно"] = "warning", ["важно"] = "warning",
        ["caution"] = "warning", ["attention"] = "warning", ["alert"] = "warning", ["danger"] = "warning",
        ["онлайн"] = "live", ["эфир"] = "live", ["трансляция"] = "live", ["прямой"] = "live", ["liveblog"] = "live", ["entry"] = "live",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static BlockKind? Find(string name) => Known.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name that was probably meant; <c>null</c> where none is near.</summary>
    public static string? Suggest(string name)
    {
        if (OtherWords.TryGetValue(name, out var meant))
        {
            return meant;
        }

        var nearest = Known.Keys.OrderBy(known => Distance(known, name)).ThenBy(known => known, StringComparer.Ordinal).First();
        return Distance(nearest, name) <= 2 ? nearest : null;
    }

    /// <summary>How many letters must be added, removed or changed (Levenshtein).</summary>
    private static int Distance(string known, string typed)
    {
        if (typed.Length > known.Length + 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, typed.Length + 1).ToArray();
        for (var i = 1; i <= known.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= typed.Length; j++)
            {
                var cost = char.ToLowerInvariant(known[i - 1]) == char.ToLowerInvariant(typed[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
