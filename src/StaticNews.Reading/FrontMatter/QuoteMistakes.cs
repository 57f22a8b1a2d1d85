using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Recognises what goes wrong with a value in quotes.</summary>
internal static class QuoteMistakes
{
    public static YamlMistake? Find(YamlLines lines, int index, YamlLine line)
    {
        var value = line.Value;
        if (value.Length == 0 || value[0] is not ('"' or '\''))
        {
            return null;
        }

        var place = lines.At(index, line.ValueStart);
        if (YamlQuotes.End(value, 0) is var end && end < 0)
        {
            return RunOn(lines, index, line) ?? lines.Replace(index, line.With(value + value[0]), FrontMatterRules.UnclosedQuote.At(place, YamlLines.Shown(line.With(value + value[0]))));
        }

        if (!YamlQuotes.IsEndOfValue(value.AsSpan(end + 1)))
        {
            var better = line.With(YamlLine.Quote(value[^1] == value[0] ? value[1..^1] : value));
            return lines.Replace(index, better, FrontMatterRules.QuoteInsideQuotes.At(lines.At(index, line.ValueStart + end), YamlLines.Shown(better)));
        }

        if (value[0] == '"' && value.Contains('\\'))
        {
            var better = line.With(YamlLine.Quote(value[1..end]) + value[(end + 1)..]);
            return better == line.Text.TrimEnd() ? null : lines.Replace(index, better, FrontMatterRules.Escape.At(place, YamlLines.Shown(better)));
        }

        return null;
    }

    /// <summary>A quoted value that goes on without indentation is fine to libyaml, so editors' archives are full of them: indented silently.</summary>
    private static YamlMistake? RunOn(YamlLines lines, int index, YamlLine line)
    {
        var quote = line.Text[line.ValueStart];
        for (var last = index + 1; last < lines.Count; last++)
        {
            var end = YamlQuotes.End(quote + lines[last], 0);
            if (end < 0)
            {
                continue;
            }

            if (!YamlQuotes.IsEndOfValue(lines[last].AsSpan(end)))
            {
                return null;
            }

            var indent = new string(' ', line.Indent + 2);
            var changed = false;
            var repaired = lines.With((text, i) =>
            {
                var goesOn = i > index && i <= last && text.Length > 0;
                changed |= goesOn;
                return goesOn ? indent + text : text;
            });
            return changed ? new YamlMistake([], repaired) : null;
        }

        return null;
    }
}
