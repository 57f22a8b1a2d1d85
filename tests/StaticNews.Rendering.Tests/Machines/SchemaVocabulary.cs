using System.Text.RegularExpressions;
using StaticNews.Testing;
using StaticNews.Testing.Tools;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>
/// The whole vocabulary of schema.org, types, properties and what they may hold, from the declarations for TypeScript that Google
/// generates of it (npm schema-dts).
/// </summary>
internal sealed partial class SchemaVocabulary
{
    private static readonly Lazy<SchemaVocabulary> Loaded = new(() => new SchemaVocabulary());

    private readonly Dictionary<string, HashSet<string>> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Property), string[]> _ranges = [];
    private readonly HashSet<(string Type, string Property)> _superseded = [];
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    private SchemaVocabulary()
    {
        var npm = NpmFolder.Find(Repository.PathTo("tests", "StaticNews.Rendering.Tests", "Machines", "Npm"));
        var (type, deprecated) = ("", false);
        foreach (var line in File.ReadLines(Path.Combine(npm.Folder, "node_modules", "schema-dts", "dist", "schema.d.ts")))
        {
            deprecated |= line.Contains("@deprecated", StringComparison.Ordinal);
            if (TypeLine().Match(line) is { Success: true } head)
            {
                type = head.Groups["name"].Value;
                Parents(type).UnionWith(BaseName().Matches(head.Groups["parents"].Value).Select(parent => parent.Groups[1].Value).Where(parent => parent != type));
            }
            else if (PropertyLine().Match(line) is { Success: true } property)
            {
                var key = (type, property.Groups["name"].Value);
                _ranges[key] = property.Groups["range"].Value.Split(" | ");
                _ = deprecated && _superseded.Add(key);
                deprecated = false;
            }
            else if (ValueLine().Match(line) is { Success: true } value)
            {
                _values[value.Groups["name"].Value] = value.Groups["parts"].Value.Split(" | ");
            }
        }
    }

    /// <summary>The vocabulary; the test is skipped, with the reason, where npm cannot bring it.</summary>
    public static SchemaVocabulary Load() => Loaded.Value;

    public bool Knows(string type) => _parents.ContainsKey(type);

    /// <summary>Whether a type is another or stands below it.</summary>
    public bool IsA(string type, string other) => type == other || (_parents.TryGetValue(type, out var parents) && parents.Any(parent => IsA(parent, other)));

    /// <summary>What a property of a type may hold; <c>null</c> where the type has no such property or a newer one has taken its place.</summary>
    public string[]? RangeOf(string type, string property) =>
        _superseded.Contains((type, property)) ? null
        : _ranges.TryGetValue((type, property), out var range) ? range
        : Parents(type).Select(parent => RangeOf(parent, property)).FirstOrDefault(found => found is not null);

    /// <summary>Whether a plain value may stand where a type is asked for: <c>string</c>, <c>number</c>, <c>boolean</c> or one word of an enumeration.</summary>
    public bool Holds(string type, string value, string? word = null, int depth = 0) =>
        type == value || type == $"\"{word}\""
        || (depth < 2 && _values.TryGetValue(type, out var parts) && parts.Any(part => Holds(part, value, word, depth + 1)));

    private HashSet<string> Parents(string type) => _parents.TryGetValue(type, out var parents) ? parents : _parents[type] = [];

    [GeneratedRegex(@"^(export )?interface (?<name>\w+?)(Base|Leaf) extends (?<parents>.+) \{$", RegexOptions.ExplicitCapture)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"(\w+?)Base\b")]
    private static partial Regex BaseName();

    [GeneratedRegex(@"^    ""(?<name>\w+)""\?: SchemaValue<(?<range>.+), ""\w+"">;$")]
    private static partial Regex PropertyLine();

    [GeneratedRegex(@"^export type (?<name>\w+) = (?<parts>.+);$")]
    private static partial Regex ValueLine();
}
