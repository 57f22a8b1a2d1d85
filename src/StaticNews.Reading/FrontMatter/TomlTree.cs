using System.Globalization;
using StaticNews.Content;
using StaticNews.Content.Rules;
using Tomlyn;
using Tomlyn.Parsing;

namespace StaticNews.Reading.FrontMatter;

/// <summary>TOML front matter (Hugo, Zola) as a tree with places.</summary>
internal sealed class TomlTree
{
    private const int MaxDepth = 24;
    private static readonly TomlParserOptions Tolerant = new() { Mode = TomlParserMode.Tolerant };

    private readonly FrontMatterBlock _block;
    private readonly TomlParser _parser;

    private TomlTree(FrontMatterBlock block)
    {
        _block = block;
        _parser = TomlParser.Create(block.Text, Tolerant);
    }

    public static FrontMatterMap? Read(FrontMatterBlock block, List<Diagnostic> diagnostics)
    {
        var tree = new TomlTree(block);
        try
        {
            while (tree._parser.MoveNext() && tree._parser.Current.Kind != TomlParseEventKind.StartTable)
            {
            }

            var root = tree.Table(block.Source.At(block.FirstLine, 1), 0);
            return tree.ReportErrors(diagnostics) ? null : root;
        }
        catch (TomlException exception)
        {
            diagnostics.Add(FrontMatterRules.Toml.At(tree.At(exception.Line ?? 1, exception.Column ?? 1), exception.Message.TrimEnd('.')));
            return null;
        }
    }

    private bool ReportErrors(List<Diagnostic> diagnostics)
    {
        if (!_parser.HasErrors)
        {
            return false;
        }

        var first = _parser.Diagnostics.First();
        var (line, column) = (first.Span.Start.Line, first.Span.Start.Column + 1);
        diagnostics.Add(FrontMatterRules.Toml.At(At(line + 1, column), Reason(first.Message.Replace('`', '\''))));
        return true;
    }

    /// <summary>The mistakes that people make in their own words, the rest in those of the parser.</summary>
    private static object Reason(string message) =>
        message.StartsWith("Expected '=' after key", StringComparison.Ordinal) ? Words.EqualsSignMissing
        : message.StartsWith("Invalid newline in a string", StringComparison.Ordinal) ? Words.QuoteUnclosed
        : message.StartsWith("Unexpected token", StringComparison.Ordinal) && message.EndsWith("while parsing a value.", StringComparison.Ordinal) ? Words.TextWithoutQuotes
        : message.TrimEnd('.');

    private FrontMatterMap Table(SourceSpan span, int depth)
    {
        var entries = new List<FrontMatterEntry>();
        while (_parser.MoveNext() && _parser.Current.Kind != TomlParseEventKind.EndTable)
        {
            var key = _parser.GetPropertyName();
            var keySpan = At(_parser.Current.Line, _parser.Current.Column);
            if (_parser.MoveNext() && _parser.Current.Kind != TomlParseEventKind.EndTable)
            {
                entries.Add(new FrontMatterEntry(key, keySpan, Value(keySpan, depth + 1)));
            }
            else
            {
                break;
            }
        }

        return new FrontMatterMap(entries, span);
    }

    private FrontMatterList Array(SourceSpan span, int depth)
    {
        var items = new List<FrontMatterNode>();
        while (_parser.MoveNext() && _parser.Current.Kind != TomlParseEventKind.EndArray)
        {
            items.Add(Value(span, depth + 1));
        }

        return new FrontMatterList(items, span);
    }

    private FrontMatterNode Value(SourceSpan keySpan, int depth)
    {
        var current = _parser.Current;
        if (depth > MaxDepth)
        {
            throw new TomlException($"tables are nested more than {MaxDepth} deep");
        }

        var span = current.Line > 0 ? At(current.Line, current.Column) : keySpan;
        return current.Kind switch
        {
            TomlParseEventKind.StartTable => Table(span, depth),
            TomlParseEventKind.StartArray => Array(span, depth),
            TomlParseEventKind.String => new FrontMatterScalar(_parser.GetString(), false, span),
            TomlParseEventKind.Integer => new FrontMatterScalar(current.GetInt64().ToString(CultureInfo.InvariantCulture), false, span),
            TomlParseEventKind.Float => new FrontMatterScalar(current.GetDouble().ToString(CultureInfo.InvariantCulture), false, span),
            TomlParseEventKind.Boolean => new FrontMatterScalar(current.GetBoolean() ? "true" : "false", false, span),
            TomlParseEventKind.DateTime => new FrontMatterScalar(current.GetTomlDateTime().ToString(), false, span),
            _ => new FrontMatterScalar("", true, span),
        };
    }

    private SourceSpan At(int line, int column) => _block.Source.At(_block.FirstLine + line - 1, column);
}
