using System.Collections.Frozen;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>The names of <c>:::</c> blocks, and what else editors call them.</summary>
internal static class BlockNames
{
    private static readonly FrozenDictionary<string, BlockKind> Known = Enum.GetValues<BlockKind>()
        .ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Names = [.. Known.Keys.Order(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, string> OtherWords = new Dictionary<string, string>
    {
        ["поправка"] = "correction",
        ["исправление"] = "correction",
        ["уточнение"] = "correction",
        ["опровержение"] = "correction",
        ["errata"] = "correction",
        ["update"] = "correction",
        ["fix"] = "correction",
        ["справка"] = "factbox",
        ["факты"] = "factbox",
        ["врезка"] = "factbox",
        ["досье"] = "factbox",
        ["контекст"] = "factbox",
        ["facts"] = "factbox",
        ["fact-box"] = "factbox",
        ["box"] = "factbox",
        ["note"] = "factbox",
        ["info"] = "factbox",
        ["aside"] = "factbox",
        ["хроника"] = "timeline",
        ["хронология"] = "timeline",
        ["лента"] = "timeline",
        ["chronology"] = "timeline",
        ["внимание"] = "warning",
        ["предупреждение"] = "warning",
        ["осторожно"] = "warning",
        ["важно"] = "warning",
        ["caution"] = "warning",
        ["attention"] = "warning",
        ["alert"] = "warning",
        ["danger"] = "warning",
        ["онлайн"] = "live",
        ["эфир"] = "live",
        ["трансляция"] = "live",
        ["прямой"] = "live",
        ["liveblog"] = "live",
        ["entry"] = "live",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static BlockKind? Find(string name) => Known.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name that was probably meant; <c>null</c> where none is near.</summary>
    public static string? Suggest(string name) =>
        OtherWords.TryGetValue(name, out var meant) ? meant : Suggestion.For(name.ToLowerInvariant(), Names);
}
