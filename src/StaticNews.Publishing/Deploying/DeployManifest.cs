using System.Buffers;
using System.Text.Json;

namespace StaticNews.Publishing.Deploying;

/// <summary>
/// What we have published at a target, kept there beside the site: the next deployment sends the difference and deletes nothing that
/// is not ours. While one is under way, what it is about to send stands here without a hash, so whoever goes on later knows to look.
/// </summary>
/// <param name="Files">Hash by path; one of the two marks while it is not known whether the file has arrived.</param>
/// <param name="Retired">Files of the version before, which pages in caches may still ask for; the next deployment deletes them.</param>
public sealed record DeployManifest(IReadOnlyDictionary<string, string> Files, IReadOnlyCollection<string> Retired)
{
    /// <summary>Its name at the target.</summary>
    public const string Name = ".deployed.json";

    /// <summary>Instead of a hash: a file that was not there before the deployment under way.</summary>
    public const string Coming = "coming";

    /// <summary>Instead of a hash: a file that the deployment under way replaces.</summary>
    public const string Changing = "changing";

    public byte[] Serialize()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 0 }))
        {
            json.WriteStartObject();
            json.WriteStartObject("files");
            foreach (var (path, hash) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteStartArray("retired");
            foreach (var path in Retired.Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads what stands at a target; <c>null</c> where there is none or it is damaged: then nothing there is known to be ours.</summary>
    public static DeployManifest? Parse(byte[]? bytes)
    {
        try
        {
            if (bytes is null)
            {
                return null;
            }

            using var json = JsonDocument.Parse(bytes);
            var files = json.RootElement.GetProperty("files").EnumerateObject().Where(file => IsBelow(file.Name));
            var retired = json.RootElement.GetProperty("retired").EnumerateArray().Select(path => path.GetString()!).Where(IsBelow);
            return new DeployManifest(files.ToDictionary(file => file.Name, file => file.Value.GetString()!, StringComparer.Ordinal), [.. retired]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Others may write at the target; what they write must not make us delete elsewhere.</summary>
    private static bool IsBelow(string path) =>
        path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(part => part is not ("" or "." or ".."));
}
