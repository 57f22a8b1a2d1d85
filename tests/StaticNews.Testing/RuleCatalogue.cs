using System.Reflection;
using StaticNews.Content;

namespace StaticNews.Testing;

/// <summary>Everything that diagnostics can say: all rules and phrases of the program.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules by code, each with the class that holds it.</summary>
    public static IReadOnlyList<(string Class, DiagnosticRule Rule)> Rules { get; } = [.. Fields<DiagnosticRule>().OrderBy(row => row.Value.Code, StringComparer.Ordinal)];

    /// <summary>The ways out and parts of sentences that are chosen at a place.</summary>
    public static IReadOnlyList<Phrase> Phrases { get; } = [.. Fields<Phrase>().Select(row => row.Value).OrderBy(phrase => phrase.Key, StringComparer.Ordinal)];

    private static IEnumerable<(string Class, T Value)> Fields<T>() =>
        from type in typeof(DiagnosticRule).Assembly.GetTypes()
        where type.Namespace == "StaticNews.Content.Rules"
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(T)
        select (type.Name, (T)field.GetValue(null)!);
}
