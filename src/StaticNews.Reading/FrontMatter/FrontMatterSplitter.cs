using System.Buffers;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Cuts a file into front matter and body: <c>---</c> for YAML, <c>+++</c> for TOML, <c>{</c> for JSON.</summary>
internal static class FrontMatterSplitter
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–−=*_ ");

    /// <summary>The front matter; <c>null</c> with a diagnostic where there is none or it has no end.</summary>
    public static FrontMatterBlock? Split(SourceFile source, ReadOnlySpan<char> text, List<Diagnostic> diagnostics)
    {
        var lines = new LineCursor(text);
        while (lines.MoveNext() && Blanks.Trim(lines.Line).IsEmpty)
        {
        }

        var opening = Blanks.Trim(lines.Line);
        if (opening.StartsWith('{'))
        {
            return SplitJson(source, text, lines, diagnostics);
        }

        if (FormatOf(opening) is { } format)
        {
            return SplitFenced(source, text, lines, format, diagnostics);
        }

        diagnostics.Add(NoFrontMatter(source, lines.Number, opening.ToString()));
        return null;
    }

    private static FrontMatterFormat? FormatOf(ReadOnlySpan<char> fence) => fence switch
    {
        "---" or "---yaml" or "--- yaml" => FrontMatterFormat.Yaml,
        "+++" or "---toml" or "--- toml" => FrontMatterFormat.Toml,
        "---json" or "--- json" => FrontMatterFormat.Json,
        _ => null,
    };

    private static FrontMatterBlock? SplitFenced(
        SourceFile source, ReadOnlySpan<char> text, LineCursor lines, FrontMatterFormat format, List<Diagnostic> diagnostics)
    {
        var opening = lines;
        var plus = Blanks.Trim(opening.Line) is "+++";
        while (lines.MoveNext())
        {
            if (IsClosing(lines.Line, plus))
            {
                var inside = text[opening.Next..lines.Start].ToString();
                return new FrontMatterBlock(source, format, inside, opening.Number + 1, text[Math.Min(lines.Next, text.Length)..].ToString(), lines.Number + 1);
            }
        }

        var fence = plus ? "+++" : "---";
        diagnostics.Add(FrontMatterRules.Unclosed.At(source.At(opening.Number, 1), fence, LineAfterKeys(opening, plus)));
        return null;
    }

    private static bool IsClosing(ReadOnlySpan<char> line, bool plus)
    {
        if (line.IsEmpty || (line[0] is ' ' or '\t'))
        {
            return false;
        }

        var trimmed = Blanks.Trim(line);
        return plus ? trimmed is "+++" : trimmed is "---" or "...";
    }

    /// <summary>The first line that cannot belong to front matter, where its end is probably missing.</summary>
    private static int LineAfterKeys(LineCursor lines, bool plus)
    {
        while (lines.MoveNext())
        {
            var line = lines.Line;
            var mayBelong = line.IsEmpty ? MayGoOn(lines, plus) : MayBelong(line, plus);
            if (!mayBelong)
            {
                break;
            }
        }

        return lines.Number;
    }

    private static bool MayGoOn(LineCursor lines, bool plus) => lines.MoveNext() && !lines.Line.IsEmpty && MayBelong(lines.Line, plus);

    private static bool MayBelong(ReadOnlySpan<char> line, bool plus) =>
        line[0] is ' ' or '\t' or '-' or '#' or '[' || line.IndexOf(plus ? '=' : ':') is > 0 and var sign && !line[..sign].TrimEnd(' ').Contains(' ');

    private static FrontMatterBlock? SplitJson(SourceFile source, ReadOnlySpan<char> text, LineCursor lines, List<Diagnostic> diagnostics)
    {
        var start = lines.Start + text[lines.Start..].IndexOf('{');
        var end = JsonTree.EndOfObject(text, start);
        if (end < 0)
        {
            diagnostics.Add(FrontMatterRules.Unclosed.At(source.At(lines.Number, start - lines.Start + 1), "}", LineAfterKeys(lines, false)));
            return null;
        }

        var line = lines.Number + text[start..end].Count('\n');
        var restOfLine = text[end..].IndexOf('\n');
        var body = restOfLine >= 0 && text.Slice(end, restOfLine).IsWhiteSpace() ? end + restOfLine + 1 : end;
        var padding = new string(' ', start - lines.Start);
        return new FrontMatterBlock(source, FrontMatterFormat.Json, string.Concat(padding, text[start..end]), lines.Number, text[body..].ToString(), body == end ? line : line + 1);
    }

    private static Diagnostic NoFrontMatter(SourceFile source, int line, string first)
    {
        if (first.Length == 0)
        {
            return FileRules.Empty.At(source.At(1, 1), Words.FirstLines);
        }

        if (!first.AsSpan().ContainsAnyExcept(Dashes))
        {
            return FrontMatterRules.DashFence.At(source.At(line, 1), first);
        }

        return YamlLine.Of(first).Key is { } key && key.Length < 30
            ? FrontMatterRules.OpeningFence.At(source.At(line, 1), first)
            : FrontMatterRules.Missing.At(source.At(line, 1)) with { OwnCure = Cures.BeginWithFrontMatter };
    }
}
