using StaticNews.Content;
using StaticNews.Content.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticNews.Reading.FrontMatter;

/// <summary>One pass of the YAML parser over a block. Aliases and anchors are refused, so a small file cannot grow into a large tree.</summary>
internal sealed class YamlParse(SourceFile source, string text, int firstLine, List<Diagnostic> found)
{
    private const int MaxDepth = 24;
    private const string CoreTag = "tag:yaml.org,2002:";

    private readonly Parser _parser = new(new StringReader(text));
    private Mark _last = Mark.Empty;

    /// <summary>Where and why <see cref="TryRead"/> gave up.</summary>
    public YamlFailure Failure { get; private set; }

    /// <summary>What is well-formed YAML and refused all the same; told where no slip of the editor explains it.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>Reads the first document; a block without any gives <c>null</c>.</summary>
    public bool TryRead(out FrontMatterNode? root)
    {
        root = null;
        try
        {
            Next();
            Next();
            if (_parser.Current is DocumentStart)
            {
                Next();
                var node = Node(0);
                Next();
                root = node;
            }

            return true;
        }
        catch (YamlException exception)
        {
            Fail(exception.Start, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            Fail(_last, "something is opened and never closed");
        }

        return false;
    }

    private FrontMatterNode Node(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaxDepth)
        {
            Refusal = FrontMatterRules.TooDeep.At(At(current.Start), MaxDepth);
            throw new YamlException(current.Start, current.End, "nested too deep");
        }

        RefuseReferences(current);
        return current switch
        {
            MappingStart => Map(depth),
            SequenceStart => List(depth),
            Scalar scalar => Scalar(scalar),
            _ => throw new YamlException(current.Start, current.End, "a value is missing"),
        };
    }

    private FrontMatterMap Map(int depth)
    {
        var span = At(_parser.Current!.Start);
        var entries = new List<FrontMatterEntry>();
        for (Next(); _parser.Current is not MappingEnd; Next())
        {
            var key = Node(depth + 1);
            Next();
            var value = Node(depth + 1);
            entries.Add(new FrontMatterEntry((key as FrontMatterScalar)?.Text ?? "", key.Span, value));
        }

        return new FrontMatterMap(entries, span);
    }

    private FrontMatterList List(int depth)
    {
        var span = At(_parser.Current!.Start);
        var items = new List<FrontMatterNode>();
        for (Next(); _parser.Current is not SequenceEnd; Next())
        {
            items.Add(Node(depth + 1));
        }

        return new FrontMatterList(items, span);
    }

    private FrontMatterScalar Scalar(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return new FrontMatterScalar(scalar.Value, IsNull: false, At(scalar.Start));
        }

        WarnOfSwallowedText(scalar);
        return FrontMatterScalar.Bare(scalar.Value, At(scalar.Start));
    }

    /// <summary><c>Дом #5</c> is «Дом» and a comment to YAML; a comment that an editor means has a space after the sign.</summary>
    private void WarnOfSwallowedText(Scalar scalar)
    {
        var rest = text.AsSpan((int)Math.Min(scalar.End.Index, text.Length));
        var lineEnd = rest.IndexOf('\n');
        var line = (lineEnd < 0 ? rest : rest[..lineEnd]).Trim();
        if (line.Length > 1 && line[0] == '#' && char.IsLetterOrDigit(line[1]))
        {
            var whole = scalar.Value.Length == 0 ? line.ToString() : $"{scalar.Value} {line}";
            found.Add(FrontMatterRules.SwallowedByHash.At(At(scalar.Start), line.ToString(), YamlLine.Quote(whole)));
        }
    }

    private void RefuseReferences(ParsingEvent current)
    {
        if (Reference(current) is { } written)
        {
            Refusal = FrontMatterRules.Reference.At(At(current.Start), written);
            throw new YamlException(current.Start, current.End, "references are not read");
        }
    }

    private static string? Reference(ParsingEvent current) => current switch
    {
        AnchorAlias alias => $"*{alias.Value}",
        NodeEvent { Anchor.IsEmpty: false } anchored => $"&{anchored.Anchor}",
        NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } when !tag.Value.StartsWith(CoreTag, StringComparison.Ordinal) => tag.Value,
        _ => null,
    };

    private void Next()
    {
        if (_parser.MoveNext())
        {
            _last = _parser.Current!.Start;
        }
    }

    private void Fail(Mark mark, string message) => Failure = new YamlFailure((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), message);

    private SourceSpan At(Mark mark) => source.At(firstLine + (int)mark.Line - 1, (int)mark.Column);
}
