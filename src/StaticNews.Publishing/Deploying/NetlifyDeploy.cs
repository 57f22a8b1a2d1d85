using System.Text.Json;

namespace StaticNews.Publishing.Deploying;

/// <summary>How far Netlify has come with a version of a site. Readers of its answers throw where one is not as the API describes it.</summary>
/// <param name="State">Its word for that, such as <c>prepared</c> or <c>ready</c>.</param>
/// <param name="Required">SHA-1 of the files that it has never seen.</param>
/// <param name="Complaint">Why it cannot go on; <c>null</c> where nothing is said.</param>
internal sealed record NetlifyDeploy(string State, HashSet<string> Required, string? Complaint)
{
    public static NetlifyDeploy Read(JsonElement answer) =>
        new(Text(answer.GetProperty("state")), Digests(answer), answer.TryGetProperty("error_message", out var said) ? said.GetString() : null);

    /// <summary>The id of a version that was begun.</summary>
    public static string ReadId(JsonElement answer) => Text(answer.GetProperty("id"));

    /// <summary>SHA-1 of what readers get, by path without the first slash.</summary>
    public static Dictionary<string, string> ReadFiles(JsonElement answer) =>
        answer.EnumerateArray().ToDictionary(file => Path(file), file => file.TryGetProperty("sha", out var sha) ? sha.GetString() ?? "" : "", StringComparer.Ordinal);

    private static string Path(JsonElement file) =>
        Text(file.GetProperty("path")) is ['/', .. { Length: > 0 } path] ? path : throw new JsonException("a path without a slash");

    private static HashSet<string> Digests(JsonElement answer) =>
        answer.TryGetProperty("required", out var required) && required.ValueKind != JsonValueKind.Null
            ? required.EnumerateArray().Select(Text).ToHashSet(StringComparer.Ordinal)
            : [];

    private static string Text(JsonElement value) => value.GetString() ?? throw new JsonException("nothing where a text should be");
}
