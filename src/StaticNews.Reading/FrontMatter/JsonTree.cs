using System.Text;
using System.Text.Json;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>JSON front matter as a tree with places; comments and a comma after the last member are accepted.</summary>
internal sealed class JsonTree(FrontMatterBlock block)
{
    private const int MaxDepth = 24;

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(block.Text);
    private int _line;
    private int _lineStart;

    public static FrontMatterMap? Read(FrontMatterBlock block, List<Diagnostic> diagnostics)
    {
        var tree = new JsonTree(block);
        var reader = new Utf8JsonReader(tree._bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaxDepth,
        });
        try
        {
            reader.Read();
            if (tree.Value(ref reader) is FrontMatterMap map)
            {
                return map;
            }

            diagnostics.Add(FrontMatterRules.NotKeys.At(block.Source.At(block.FirstLine, 1), Words.List));
        }
        catch (JsonException exception)
        {
            var place = tree.Place((int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0));
            diagnostics.Add(FrontMatterRules.Json.At(place, Reason(exception)));
        }

        return null;
    }

    /// <summary>Index just after the object that opens at <paramref name="start"/>; −1 where it never closes.</summary>
    public static int EndOfObject(ReadOnlySpan<char> text, int start)
    {
        var (depth, inString) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when inString:
                    i++;
                    break;
                case '"':
                    inString = !inString;
                    break;
                case '{' when !inString:
                    depth++;
                    break;
                case '}' when !inString && --depth == 0:
                    return i + 1;
            }
        }

        return -1;
    }

    private FrontMatterNode Value(ref Utf8JsonReader reader)
    {
        var span = Place((int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(ref reader, span),
            JsonTokenType.StartArray => List(ref reader, span),
            JsonTokenType.String => new FrontMatterScalar(reader.GetString()!, false, span),
            JsonTokenType.Null => new FrontMatterScalar("", true, span),
            _ => new FrontMatterScalar(Encoding.UTF8.GetString(reader.ValueSpan), false, span),
        };
    }

    private FrontMatterMap Map(ref Utf8JsonReader reader, SourceSpan span)
    {
        var entries = new List<FrontMatterEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, keySpan) = (reader.GetString()!, Place((int)reader.TokenStartIndex));
            reader.Read();
            entries.Add(new FrontMatterEntry(key, keySpan, Value(ref reader)));
        }

        return new FrontMatterMap(entries, span);
    }

    private FrontMatterList List(ref Utf8JsonReader reader, SourceSpan span)
    {
        var items = new List<FrontMatterNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader));
        }

        return new FrontMatterList(items, span);
    }

    /// <summary>The place of a byte; asked for in rising order, so that the text is walked once.</summary>
    private SourceSpan Place(int index)
    {
        while (_bytes.AsSpan(_lineStart, index - _lineStart).IndexOf((byte)'\n') is var end and >= 0)
        {
            (_line, _lineStart) = (_line + 1, _lineStart + end + 1);
        }

        return block.Source.At(block.FirstLine + _line, Encoding.UTF8.GetCharCount(_bytes, _lineStart, index - _lineStart) + 1);
    }

    private SourceSpan Place(int line, int byteInLine)
    {
        var rest = _bytes.AsSpan();
        for (var i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var column = Encoding.UTF8.GetCharCount(rest[..Math.Min(byteInLine, rest.Length)]) + 1;
        return block.Source.At(block.FirstLine + line, column);
    }

    /// <summary>The two mistakes that people make in their own words, the rest in those of the parser.</summary>
    private static object Reason(JsonException exception)
    {
        if (exception.Message.Contains("invalid after a value", StringComparison.Ordinal))
        {
            return Words.CommaMissing;
        }

        if (exception.Message.Contains("start of a property name", StringComparison.Ordinal))
        {
            return Words.KeyWithoutQuotes;
        }

        var tail = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (tail < 0 ? exception.Message : exception.Message[..tail]).TrimEnd('.');
    }
}
