using System.Text.Json;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing.Outside;

/// <summary>The answers of other sites in <c>.cache/links.json</c>, so that nobody is asked at each check. Damaged or gone, it costs questions alone.</summary>
public static class KeptAnswers
{
    private const string Name = "links.json";

    /// <summary>What was kept, by address.</summary>
    public static Dictionary<string, LinkAnswer> Load(ICacheStore store)
    {
        var answers = new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        using var stream = store.Open(Name);
        if (stream is null)
        {
            return answers;
        }

        try
        {
            using var json = JsonDocument.Parse(stream);
            foreach (var kept in json.RootElement.EnumerateObject())
            {
                answers[kept.Name] = Read(kept.Value);
            }
        }
        catch (Exception exception) when (exception is JsonException or IOException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            answers.Clear();
        }

        return answers;
    }

    /// <summary>Keeps answers in place of all that were kept before.</summary>
    public static void Save(ICacheStore store, IReadOnlyDictionary<string, LinkAnswer> answers) => store.Save(Name, stream =>
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        foreach (var (address, answer) in answers.OrderBy(answer => answer.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(address);
            json.WriteNumber("status", answer.Status);
            json.WriteString("silence", answer.Silence.ToString());
            json.WriteString("at", answer.At);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static LinkAnswer Read(JsonElement kept) => new(
        kept.GetProperty("status").GetInt32(),
        Enum.TryParse<Silence>(kept.GetProperty("silence").GetString(), out var silence) ? silence : throw new FormatException(),
        kept.GetProperty("at").GetDateTimeOffset());
}
