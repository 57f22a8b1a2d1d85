using StaticNews.Cli.Reporting;

namespace StaticNews.Cli.Creating;

/// <summary>
/// A file to begin with, from <c>Archetypes/</c>. A line with <c>{name}</c> takes the value of that name; where there is none, what
/// stands behind <c>|</c> takes its place, or the line is left out.
/// </summary>
internal static class Archetype
{
    /// <summary>The text of a new file.</summary>
    public static string Fill(Assignment assignment, string language)
    {
        var values = ValuesOf(assignment);
        var lines = Template(assignment.Kind, language).Split('\n').Select(line => Fill(line, values));
        return string.Join('\n', lines.OfType<string>());
    }

    private static string? Fill(string line, Dictionary<string, string?> values)
    {
        var parts = line.Split(" | ", 2);
        foreach (var (name, value) in values)
        {
            if (parts[0].Contains(name, StringComparison.Ordinal))
            {
                return value is not null ? parts[0].Replace(name, value, StringComparison.Ordinal) : parts.Length > 1 ? parts[1] : null;
            }
        }

        return line;
    }

    private static Dictionary<string, string?> ValuesOf(Assignment assignment) => new(StringComparer.Ordinal)
    {
        ["{title}"] = YamlText.Of(assignment.Title),
        ["{lead}"] = Text(assignment.Lead),
        ["{role}"] = Text(assignment.Role),
        ["{date}"] = $"{assignment.Date:yyyy-MM-dd HH:mm}",
        ["{category}"] = Text(assignment.Category),
        ["{tags}"] = List(assignment.Tags),
        ["{authors}"] = List(assignment.Authors),
        ["{type}"] = assignment.Type?.ToString().ToLowerInvariant(),
        ["{story}"] = Text(assignment.Story),
        ["{draft}"] = assignment.Draft ? "true" : null,
    };

    private static string? Text(string? value) => value is null ? null : YamlText.Of(value);

    private static string? List(IReadOnlyList<string> values) => values.Count == 0 ? null : YamlText.List(values);

    private static string Template(NewKind kind, string language)
    {
        var name = $"archetypes/{kind.ToString().ToLowerInvariant()}.{Messages.In(language).Language}.md";
        using var stream = typeof(Archetype).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not part of the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
