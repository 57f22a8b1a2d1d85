using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Recognises what goes wrong with a list or mapping in brackets.</summary>
internal static class BracketMistakes
{
    public static YamlMistake? Find(YamlLines lines, int index, YamlLine line, int failedColumn)
    {
        var value = line.Value;
        if (value.Length == 0 || value[0] is not ('[' or '{'))
        {
            return null;
        }

        var closing = value[0] == '[' ? ']' : '}';
        var place = lines.At(index, line.ValueStart);
        if (!value.Contains(closing))
        {
            var better = line.With(value.TrimEnd(',') + closing);
            return ClosesLater(lines, index, closing) ? null : lines.Replace(index, better, FrontMatterRules.UnclosedBracket.At(place, value[0], YamlLines.Shown(better)));
        }

        if (!YamlQuotes.IsEndOfValue(value.AsSpan(value.IndexOf(closing) + 1)) && value.Count(c => c == value[0]) == 1)
        {
            return lines.Replace(index, line.Quoted(), FrontMatterRules.ReservedStart.At(place, value[0], YamlLines.Shown(line.Quoted())));
        }

        return HashInside(lines, index, line, closing) ?? ReservedInside(lines, index, line, failedColumn);
    }

    /// <summary><c>[#мост, дороги]</c>: the sign begins a comment, and the list has no end.</summary>
    private static YamlMistake? HashInside(YamlLines lines, int index, YamlLine line, char closing)
    {
        for (var hash = line.Text.IndexOf('#', line.ValueStart); hash > 0; hash = line.Text.IndexOf('#', hash + 1))
        {
            if (line.Text[hash - 1] is ' ' or '[' or ',' && line.Text.IndexOf(closing, hash) > 0)
            {
                return QuoteItem(lines, index, line, hash);
            }
        }

        return null;
    }

    /// <summary><c>[@user, мост]</c>: an item of a list that begins with a sign of YAML's own.</summary>
    private static YamlMistake? ReservedInside(YamlLines lines, int index, YamlLine line, int column)
    {
        if (column <= line.ValueStart || column >= line.Text.Length || !YamlQuotes.IsReserved(line.Text[column]))
        {
            return null;
        }

        return QuoteItem(lines, index, line, column);
    }

    private static YamlMistake? QuoteItem(YamlLines lines, int index, YamlLine line, int column)
    {
        var length = line.Text.AsSpan(column).IndexOfAny(",]}");
        if (length < 0)
        {
            return null;
        }

        var better = line.Text[..column] + YamlLine.Quote(line.Text.Substring(column, length).TrimEnd()) + line.Text[(column + length)..];
        return lines.Replace(index, better, FrontMatterRules.ReservedStart.At(lines.At(index, column), line.Text[column], YamlLines.Shown(better)));
    }

    private static bool ClosesLater(YamlLines lines, int index, char closing)
    {
        for (var below = index + 1; below < lines.Count && YamlLine.Of(lines[below]).Key is null; below++)
        {
            if (lines[below].Contains(closing))
            {
                return true;
            }
        }

        return false;
    }
}
