using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>A mistake that was recognised: what to tell, and the block with the mistake put right, where that is possible.</summary>
internal sealed record YamlMistake(IReadOnlyList<Diagnostic> Diagnostics, string? Repaired);

/// <summary>
/// Finds what an editor typed wrong when YAML cannot be read, looking at the line where the parser stopped and at the lines
/// above it as far as the key they belong to.
/// </summary>
internal sealed class YamlMistakes
{
    private const int LinesAbove = 40;

    private readonly SourceFile _source;
    private readonly int _firstLine;
    private readonly string[] _lines;

    private YamlMistakes(SourceFile source, string text, int firstLine)
    {
        _source = source;
        _firstLine = firstLine;
        _lines = text.Split('\n');
    }

    /// <summary>The mistake behind a failure; <c>null</c> where only the parser's own words remain.</summary>
    public static YamlMistake? Find(SourceFile source, string text, int firstLine, YamlFailure failure)
    {
        var mistakes = new YamlMistakes(source, text, firstLine);
        foreach (var index in mistakes.Suspects(Math.Min(failure.Line, mistakes._lines.Length) - 1, failure.Message.Contains(" tab ", StringComparison.Ordinal)))
        {
            if (mistakes.InLine(index, failure) is { } mistake)
            {
                return mistake;
            }
        }

        return null;
    }

    /// <summary>Lines to look at, the most likely first; of a TAB the parser only tells the mapping it stands in.</summary>
    private IEnumerable<int> Suspects(int failed, bool aboutTab)
    {
        yield return failed;
        for (var index = failed + 1; index < _lines.Length && aboutTab; index++)
        {
            yield return index;
        }

        for (var index = failed - 1; index >= 0 && index > failed - LinesAbove; index--)
        {
            if (_lines[index].Length > 0)
            {
                yield return index;
                if (YamlLine.Of(_lines[index]) is { Key: not null, Indent: 0 })
                {
                    yield break;
                }
            }
        }
    }

    private YamlMistake? InLine(int index, YamlFailure failure)
    {
        var line = YamlLine.Of(_lines[index]);
        var isFailed = index == failure.Line - 1;
        return Tab(index, line)
            ?? NoSpaceAfterColon(index)
            ?? InQuotes(index, line)
            ?? InBrackets(index, line, isFailed ? failure.Column - 1 : -1)
            ?? ReservedStart(index, line)
            ?? ColonInValue(index, line)
            ?? (isFailed ? Indentation(index, line) ?? NotKeyAndValue(index, line) : null);
    }

    private YamlMistake? Tab(int index, YamlLine line)
    {
        var tab = line.Text.AsSpan(0, line.Indent).IndexOf('\t');
        return tab < 0 ? null : Replace(index, line.Text[..line.Indent].Replace("\t", "  ", StringComparison.Ordinal) + line.Text[line.Indent..], FrontMatterRules.Tab.At(At(index, tab)));
    }

    private YamlMistake? NoSpaceAfterColon(int index)
    {
        var text = _lines[index];
        var start = text.Length - text.AsSpan().TrimStart(" -").Length;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        if (end == start || !char.IsLetter(text[start]) || end + 1 >= text.Length || text[end] != ':' || text[end + 1] is ' ' or '/')
        {
            return null;
        }

        var better = $"{text[..end]}: {text[(end + 1)..].TrimEnd()}";
        return Replace(index, better, FrontMatterRules.NoSpaceAfterColon.At(At(index, end), text[start..end], better.Trim()));
    }

    private YamlMistake? InQuotes(int index, YamlLine line)
    {
        var value = line.Value;
        if (value.Length == 0 || value[0] is not ('"' or '\''))
        {
            return null;
        }

        var place = At(index, line.ValueStart);
        if (YamlQuotes.End(value, 0) is var end && end < 0)
        {
            return RunOn(index, line) ?? Replace(index, line.With(value + value[0]), FrontMatterRules.UnclosedQuote.At(place, Shown(line.With(value + value[0]))));
        }

        if (!IsEndOfValue(value.AsSpan(end + 1)))
        {
            var better = line.With(YamlLine.Quote(value[^1] == value[0] ? value[1..^1] : value));
            return Replace(index, better, FrontMatterRules.QuoteInsideQuotes.At(At(index, line.ValueStart + end), Shown(better)));
        }

        if (value[0] == '"' && value.Contains('\\'))
        {
            var better = line.With(YamlLine.Quote(value[1..end]) + value[(end + 1)..]);
            return better == line.Text.TrimEnd() ? null : Replace(index, better, FrontMatterRules.Escape.At(place, Shown(better)));
        }

        return null;
    }

    /// <summary>A quoted value that goes on without indentation is fine to libyaml, so editors' archives are full of them: indented silently.</summary>
    private YamlMistake? RunOn(int index, YamlLine line)
    {
        var quote = line.Text[line.ValueStart];
        for (var last = index + 1; last < _lines.Length; last++)
        {
            var end = YamlQuotes.End(quote + _lines[last], 0);
            if (end < 0)
            {
                continue;
            }

            if (!IsEndOfValue(_lines[last].AsSpan(end)))
            {
                return null;
            }

            var indent = new string(' ', line.Indent + 2);
            var indented = _lines.Select((text, i) => i > index && i <= last && text.Length > 0 ? indent + text : text);
            var repaired = string.Join('\n', indented);
            return repaired.Length == _lines.Sum(text => text.Length + 1) - 1 ? null : new YamlMistake([], repaired);
        }

        return null;
    }

    private YamlMistake? InBrackets(int index, YamlLine line, int failedColumn)
    {
        var value = line.Value;
        if (value.Length == 0 || value[0] is not ('[' or '{'))
        {
            return null;
        }

        var closing = value[0] == '[' ? ']' : '}';
        var place = At(index, line.ValueStart);
        if (!value.Contains(closing))
        {
            var better = line.With(value.TrimEnd(',') + closing);
            return ClosesLater(index, closing) ? null : Replace(index, better, FrontMatterRules.UnclosedBracket.At(place, value[0], Shown(better)));
        }

        if (!IsEndOfValue(value.AsSpan(value.IndexOf(closing) + 1)) && value.Count(c => c == value[0]) == 1)
        {
            return Replace(index, line.Quoted(), FrontMatterRules.ReservedStart.At(place, value[0], Shown(line.Quoted())));
        }

        return HashInside(index, line, closing) ?? ReservedInside(index, line, failedColumn);
    }

    /// <summary><c>[#мост, дороги]</c>: the sign begins a comment, and the list has no end.</summary>
    private YamlMistake? HashInside(int index, YamlLine line, char closing)
    {
        for (var hash = line.Text.IndexOf('#', line.ValueStart); hash > 0; hash = line.Text.IndexOf('#', hash + 1))
        {
            if (line.Text[hash - 1] is ' ' or '[' or ',' && line.Text.IndexOf(closing, hash) > 0)
            {
                return QuoteItem(index, line, hash);
            }
        }

        return null;
    }

    /// <summary><c>[@user, мост]</c>: an item of a list that begins with a sign of YAML's own.</summary>
    private YamlMistake? ReservedInside(int index, YamlLine line, int column)
    {
        if (column <= line.ValueStart || column >= line.Text.Length || !YamlQuotes.IsReserved(line.Text[column]))
        {
            return null;
        }

        return QuoteItem(index, line, column);
    }

    private YamlMistake? QuoteItem(int index, YamlLine line, int column)
    {
        var length = line.Text.AsSpan(column).IndexOfAny(",]}");
        if (length < 0)
        {
            return null;
        }

        var better = line.Text[..column] + YamlLine.Quote(line.Text.Substring(column, length).TrimEnd()) + line.Text[(column + length)..];
        return Replace(index, better, FrontMatterRules.ReservedStart.At(At(index, column), line.Text[column], Shown(better)));
    }

    private YamlMistake? ReservedStart(int index, YamlLine line)
    {
        var value = line.Value;
        var reserved = value.Length > 0 && (YamlQuotes.IsReserved(value[0]) || value.StartsWith("- ", StringComparison.Ordinal) || value.StartsWith("? ", StringComparison.Ordinal));
        return reserved && (line.Key is not null || line.ValueStart > line.Indent)
            ? Replace(index, line.Quoted(), FrontMatterRules.ReservedStart.At(At(index, line.ValueStart), value[0], Shown(line.Quoted())))
            : null;
    }

    private YamlMistake? ColonInValue(int index, YamlLine line)
    {
        var value = line.Value;
        if (line.Key is null && line.ValueStart == line.Indent)
        {
            return null;
        }

        if (value.Length == 0 || value[0] is '"' or '\'' or '[' or '{' or '|' or '>')
        {
            return null;
        }

        var colon = value.EndsWith(':') ? value.Length - 1 : value.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? null : Replace(index, line.Quoted(), FrontMatterRules.ColonInValue.At(At(index, line.ValueStart + colon), Shown(line.Quoted())));
    }

    private YamlMistake? Indentation(int index, YamlLine line)
    {
        var first = line.Key is null || line.Indent == 0 ? null : FirstWrong(index);
        if (first is not { } wrong)
        {
            return null;
        }

        var trimmed = _lines[wrong].TrimStart();
        return Replace(wrong, trimmed, FrontMatterRules.Indentation.At(At(wrong, 0), YamlLine.Of(trimmed).Key ?? trimmed, trimmed.TrimEnd()));
    }

    /// <summary>An indented key is wrong below a line that already has a value.</summary>
    private int? FirstWrong(int index)
    {
        for (var above = index - 1; above >= 0; above--)
        {
            if (_lines[above].Trim().Length > 0)
            {
                return YamlLine.Of(_lines[above]) is { Key: not null, Value.Length: > 0 } ? index : null;
            }
        }

        return index;
    }

    private YamlMistake? NotKeyAndValue(int index, YamlLine line)
    {
        if (index > 0 && line.Indent == 0 && line.Key is not null && _lines[0].StartsWith(' '))
        {
            var trimmed = _lines[0].TrimStart();
            return Replace(0, trimmed, FrontMatterRules.Indentation.At(At(0, 0), YamlLine.Of(trimmed).Key ?? trimmed, trimmed.TrimEnd()));
        }

        if (line.Key is not null || line.Text.Trim().Length == 0 || line.Text[0] is '-' or ' ')
        {
            return null;
        }

        var bodyBegins = index > 0 && _lines[index - 1].Trim().Length == 0;
        var cure = bodyBegins
            ? "if the text of the article begins here, put a line «---» above it"
            : "write it as «key: value», or indent it by two spaces where it goes on from the line above";
        var shown = line.Text.Length > 60 ? line.Text[..60] + "…" : line.Text;
        var diagnostic = FrontMatterRules.NotKeyAndValue.At(At(index, 0), cure, [shown.Trim()]);
        return bodyBegins ? new YamlMistake([diagnostic], null) : Replace(index, "", diagnostic);
    }

    private bool ClosesLater(int index, char closing)
    {
        for (var below = index + 1; below < _lines.Length && YamlLine.Of(_lines[below]).Key is null; below++)
        {
            if (_lines[below].Contains(closing))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndOfValue(ReadOnlySpan<char> rest) => rest.Trim() is var trimmed && (trimmed.IsEmpty || trimmed[0] == '#');

    private YamlMistake? Replace(int index, string line, Diagnostic diagnostic)
    {
        if (_lines[index] == line)
        {
            return null;
        }

        var repaired = (string[])_lines.Clone();
        repaired[index] = line;
        return new YamlMistake([diagnostic], string.Join('\n', repaired));
    }

    private static string Shown(string line) => line.Trim();

    private SourceSpan At(int index, int column) => _source.At(_firstLine + index, column + 1);
}
