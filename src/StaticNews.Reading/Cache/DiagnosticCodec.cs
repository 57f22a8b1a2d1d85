using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what an editor should know, rules included: a rule is a value, equal to the one in the catalogue.</summary>
internal static class DiagnosticCodec
{
    private enum Argument : byte
    {
        Text,
        Int32,
        Int64,
        Character,
    }

    public static void Diagnostics(this CacheWriter writer, IReadOnlyList<Diagnostic> diagnostics) =>
        writer.List(diagnostics, static (writer, diagnostic) =>
        {
            WriteRule(writer, diagnostic.Rule);
            writer.Span(diagnostic.Span);
            writer.List(diagnostic.Arguments, WriteArgument);
            writer.Text(diagnostic.Cure);
            writer.Number((ulong)diagnostic.Severity);
        });

    public static IReadOnlyList<Diagnostic> Diagnostics(this ref CacheReader reader) =>
        reader.List(static (ref reader) => new Diagnostic(ReadRule(ref reader), reader.Span(), reader.List(ReadArgument), reader.Text())
        {
            Severity = (Severity)reader.Number(),
        });

    private static void WriteRule(CacheWriter writer, DiagnosticRule rule)
    {
        writer.Shared(rule.Code);
        writer.Number((ulong)rule.Severity);
        writer.Shared(rule.Message);
        writer.Record(rule.Cure, static (writer, cure) => writer.Shared(cure));
    }

    private static DiagnosticRule ReadRule(ref CacheReader reader) =>
        new(reader.Shared(), (Severity)reader.Number(), reader.Shared(), reader.Record(static (ref reader) => reader.Shared()));

    private static void WriteArgument(CacheWriter writer, object argument)
    {
        var kind = argument switch
        {
            int => Argument.Int32,
            long => Argument.Int64,
            char => Argument.Character,
            _ => Argument.Text,
        };
        writer.Number((ulong)kind);
        if (kind == Argument.Text)
        {
            writer.Text(argument.ToString());
        }
        else
        {
            writer.Signed(argument is char character ? character : Convert.ToInt64(argument));
        }
    }

    private static object ReadArgument(ref CacheReader reader) => (Argument)reader.Number() switch
    {
        Argument.Int32 => (int)reader.Signed(),
        Argument.Int64 => reader.Signed(),
        Argument.Character => (char)reader.Signed(),
        _ => reader.Text()!,
    };
}
