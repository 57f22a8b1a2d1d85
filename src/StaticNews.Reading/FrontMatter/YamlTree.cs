using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// YAML as a tree with places. What an editor typed wrong is reported, put right as the cure says, and read again, so that one
/// run tells all mistakes of a file and not only the first.
/// </summary>
internal static class YamlTree
{
    private const int MaxRepairs = 24;

    /// <summary>The keys of a block; <c>null</c> with diagnostics where it stays unreadable.</summary>
    public static FrontMatterMap? Read(SourceFile source, string text, int firstLine, List<Diagnostic> diagnostics)
    {
        var attempt = YamlBlanks.Plain(text);
        if (PlainYaml.Read(source, attempt, firstLine) is { } plain)
        {
            return plain;
        }

        for (var repairs = 0; ; repairs++)
        {
            var found = new List<Diagnostic>();
            var parse = new YamlParse(source, attempt, firstLine, found);
            if (parse.TryRead(out var root) && root is null or FrontMatterMap or FrontMatterScalar { IsNull: true })
            {
                diagnostics.AddRange(found);
                return root as FrontMatterMap ?? new FrontMatterMap([], source.At(firstLine, 1));
            }

            var failure = root is null ? parse.Failure : new YamlFailure(root.Span.Line - firstLine + 1, root.Span.Column, "");
            var mistake = repairs < MaxRepairs ? YamlMistakes.Find(source, attempt, firstLine, failure) : null;
            if (mistake?.Repaired is null && root is not null)
            {
                diagnostics.Add(FrontMatterRules.NotKeys.At(root.Span, root is FrontMatterList ? Words.List : Words.Text));
                return null;
            }

            diagnostics.AddRange(mistake is null ? [parse.Refusal ?? Unexplained(source, firstLine, failure)] : mistake.Diagnostics);
            if (mistake?.Repaired is not { } repaired)
            {
                return null;
            }

            attempt = repaired;
        }
    }

    private static Diagnostic Unexplained(SourceFile source, int firstLine, YamlFailure failure) =>
        FrontMatterRules.Yaml.At(source.At(firstLine + failure.Line - 1, failure.Column), failure.Message.TrimEnd('.'));
}

/// <summary>Why a parse ended early; line and column count from 1 within the block.</summary>
internal readonly record struct YamlFailure(int Line, int Column, string Message);
