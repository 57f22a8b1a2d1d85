using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Finds an item of a list that begins at another column than the items above it.</summary>
internal static class ItemMistakes
{
    private const string Item = "- ";

    public static YamlMistake? Find(YamlLines lines, int index, YamlLine line)
    {
        if (!IsItem(line) || ItemAbove(lines, index) is not { } above || above.Line.Indent == line.Indent)
        {
            return null;
        }

        var indent = above.Line.Text[..above.Line.Indent];
        var end = index + 1;
        while (end < lines.Count && (lines[end].Trim().Length == 0 || YamlLine.Of(lines[end]).Indent >= Math.Max(line.Indent, 1)))
        {
            end++;
        }

        var place = lines.At(index, line.Indent);
        var diagnostic = FrontMatterRules.ItemIndentation.At(place, indent + line.Text.Trim(), lines.At(above.Index, 0).Line);
        return new YamlMistake([diagnostic], lines.With((text, i) => i >= index && i < end && text.Trim().Length > 0 ? indent + text[line.Indent..] : text));
    }

    /// <summary>The first item of the list that this one would go on; the items of a list inside it begin further to the right.</summary>
    private static (int Index, YamlLine Line)? ItemAbove(YamlLines lines, int index)
    {
        (int, YamlLine)? first = null;
        for (var above = index - 1; above >= 0; above--)
        {
            var line = YamlLine.Of(lines[above]);
            if (IsItem(line))
            {
                first = (above, line);
            }
            else if (line is { Key: not null, Indent: 0 })
            {
                break;
            }
        }

        return first;
    }

    private static bool IsItem(YamlLine line) => line.Text.AsSpan(line.Indent).StartsWith(Item);
}
