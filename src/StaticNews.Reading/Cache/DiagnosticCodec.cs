using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what an editor should know, rules and phrases included: they are values, equal to those in the catalogue.</summary>
public static class DiagnosticCodec
{
    private enum Argument : byte
    {
        Text,
        Int32,
        Int64,
        Character,
        Phrase,
    }

    public static void Diagnostics(this CacheWriter writer, IReadOnlyList<Diagnostic> diagnostics) =>
        writer.List(diagnostics, static (writer, diagnostic) =>
        {
            WriteRule(writer, diagnostic.Rule);
            writer.Span(diagnostic.Span);
            writer.List(diagnostic.Arguments, WriteArgument);
            writer.Record(diagnostic.OwnCure, WritePhrase);
            writer.Number((ulong)diagnostic.Severity);
        });

    public static IReadOnlyList<Diagnostic> Diagnostics(this ref CacheReader reader) =>
        reader.List(static (ref reader) => new Diagnostic(ReadRule(ref reader), reader.Span(), reader.List(ReadArgument))
        {
            OwnCure = reader.Record(ReadPhrase),
            Severity = (Severity)reader.Number(),
        });

    private static void WriteRule(CacheWriter writer, DiagnosticRule rule)
    {
        writer.Shared(rule.Code);
        writer.Number((ulong)rule.Severity);
        writer.Shared(rule.Message);
        writer.Record(rule.Cure, static (writer, cure) => writer.Shared(cure));
        writer.Flag(rule.CanBeLowered);
    }

    private static DiagnosticRule ReadRule(ref CacheReader reader) =>
        new(reader.Shared(), (Severity)reader.Number(), reader.Shared(), reader.Record(static (ref reader) => reader.Shared()))
        {
            CanBeLowered = reader.Flag(),
        };

    private static void WritePhrase(CacheWriter writer, Phrase phrase)
    {
        writer.Shared(phrase.Key);
        writer.Shared(phrase.Text);
        writer.List(phrase.Arguments, WriteArgument);
    }

    private static Phrase ReadPhrase(ref CacheReader reader) =>
        new(reader.Shared(), reader.Shared()) { Arguments = reader.List(ReadArgument) };

    private static void WriteArgument(CacheWriter writer, object argument)
    {
        var kind = argument switch
        {
            int => Argument.Int32,
            long => Argument.Int64,
            char => Argument.Character,
            Phrase => Argument.Phrase,
            _ => Argument.Text,
        };
        writer.Number((ulong)kind);
        switch (argument)
        {
            case int or long:
                writer.Signed(Convert.ToInt64(argument));
                break;
            case char character:
                writer.Signed(character);
                break;
            case Phrase phrase:
                WritePhrase(writer, phrase);
                break;
            default:
                writer.Text(argument.ToString());
                break;
        }
    }

    private static object ReadArgument(ref CacheReader reader) => (Argument)reader.Number() switch
    {
        Argument.Int32 => (int)reader.Signed(),
        Argument.Int64 => reader.Signed(),
        Argument.Character => (char)reader.Signed(),
        Argument.Phrase => ReadPhrase(ref reader),
        _ => reader.Text()!,
    };
}
