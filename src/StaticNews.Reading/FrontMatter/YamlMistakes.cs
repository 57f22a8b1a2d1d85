using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// Finds what an editor typed wrong when YAML cannot be read, looking at the line where the parser stopped and at the lines
/// above it as far as the key they belong to.
/// </summary>
internal sealed class YamlMistakes
{
    private const int LinesAbove = 40;

    private readonly YamlLines _lines;

    private YamlMistakes(YamlLines lines) => _lines = lines;

    /// <summary>The mistake behind a failure; <c>null</c> where only the parser's own words remain.</summary>
    public static YamlMistake? Find(SourceFile source, string text, int firstLine, YamlFailure failure)
    {
        var mistakes = new YamlMistakes(new YamlLines(source, text, firstLine));
        foreach (var index in mistakes.Suspects(Math.Min(failure.Line, mistakes._lines.Count) - 1, failure.Message.Contains(" tab ", StringComparison.Ordinal)))
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
        for (var index = failed + 1; index < _lines.Count && aboutTab; index++)
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
            ?? QuoteMistakes.Find(_lines, index, line)
            ?? BracketMistakes.Find(_lines, index, line, isFailed ? failure.Column - 1 : -1)
            ?? ReservedStart(index, line)
            ?? ColonInValue(index, line)
            ?? (isFailed ? ItemMistakes.Find(_lines, index, line) ?? Indentation(index, line) ?? NotKeyAndValue(index, line) : null);
    }

    private YamlMistake? Tab(int index, YamlLine line)
    {
        var tab = line.Text.AsSpan(0, line.Indent).IndexOf('\t');
        return tab < 0 ? null : _lines.Replace(index, line.Text[..line.Indent].Replace("\t", "  ", StringComparison.Ordinal) + line.Text[line.Indent..], FrontMatterRules.Tab.At(_lines.At(index, tab)));
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
        return _lines.Replace(index, better, FrontMatterRules.NoSpaceAfterColon.At(_lines.At(index, end), text[start..end], better.Trim()));
    }

    private YamlMistake? ReservedStart(int index, YamlLine line)
    {
        var value = line.Value;
        var reserved = value.Length > 0 && (YamlQuotes.IsReserved(value[0]) || value.StartsWith("- ", StringComparison.Ordinal) || value.StartsWith("? ", StringComparison.Ordinal));
        return reserved && (line.Key is not null || line.ValueStart > line.Indent)
            ? _lines.Replace(index, line.Quoted(), FrontMatterRules.ReservedStart.At(_lines.At(index, line.ValueStart), value[0], YamlLines.Shown(line.Quoted())))
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
        return colon < 0 ? null : _lines.Replace(index, line.Quoted(), FrontMatterRules.ColonInValue.At(_lines.At(index, line.ValueStart + colon), YamlLines.Shown(line.Quoted())));
    }

    private YamlMistake? Indentation(int index, YamlLine line)
    {
        var first = line.Key is null || line.Indent == 0 ? null : FirstWrong(index);
        if (first is not { } wrong)
        {
            return null;
        }

        var trimmed = _lines[wrong].TrimStart();
        return _lines.Replace(wrong, trimmed, FrontMatterRules.Indentation.At(_lines.At(wrong, 0), YamlLine.Of(trimmed).Key ?? trimmed, trimmed.TrimEnd()));
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
            return _lines.Replace(0, trimmed, FrontMatterRules.Indentation.At(_lines.At(0, 0), YamlLine.Of(trimmed).Key ?? trimmed, trimmed.TrimEnd()));
        }

        if (line.Key is not null || line.Text.Trim().Length == 0 || line.Text[0] is '-' or ' ')
        {
            return null;
        }

        var bodyBegins = index > 0 && _lines[index - 1].Trim().Length == 0;
        var better = KeyWithoutColon(line.Text);
        var cure = bodyBegins
            ? Cures.CloseAbove
            : better is not null ? Cures.Write.With(better) : Cures.KeyOrIndent;
        var shown = line.Text.Length > 60 ? line.Text[..60] + "…" : line.Text;
        var diagnostic = FrontMatterRules.NotKeyAndValue.At(_lines.At(index, 0), shown.Trim()) with { OwnCure = cure };
        return bodyBegins ? new YamlMistake([diagnostic], null) : _lines.Replace(index, better ?? "", diagnostic);
    }

    /// <summary><c>category gorod</c> and <c>/old/ => /new/</c>: what stands before the blank can be a key.</summary>
    private static string? KeyWithoutColon(string text)
    {
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isKey = words.Length == 2 && (words[0].StartsWith('/') || words[0].All(letter => char.IsAsciiLetterLower(letter) || letter is '-' or '_'));
        return isKey ? $"{words[0]}: {words[1].TrimStart('=', '-', '>', ' ')}" : null;
    }
}
