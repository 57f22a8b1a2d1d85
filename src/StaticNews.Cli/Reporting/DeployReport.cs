using System.Text.Json;
using StaticNews.Content;
using StaticNews.Publishing.Deploying;

namespace StaticNews.Cli.Reporting;

/// <summary>How a deployment went, as one JSON document for programs (docs/schemas/deploy.schema.json).</summary>
public sealed record DeployReport
{
    /// <summary>Where the site goes, without secrets; <c>null</c> where that is not known.</summary>
    public string? Target { get; init; }

    /// <summary>What separates the site from what stands there; <c>null</c> where it could not be found out.</summary>
    public DeployPlan? Plan { get; init; }

    /// <summary>Whether it was only asked what would be sent.</summary>
    public bool DryRun { get; init; }

    /// <summary>What stood in the way.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the place has the whole site now.</summary>
    public bool IsThere => Diagnostics.Count == 0 && Plan is { } plan && (plan.IsEmpty || !DryRun);

    public string Format(Messages messages) => ReadableJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("language", messages.Language);
        json.WriteString("target", Target);
        json.WriteBoolean("dryRun", DryRun);
        json.WriteBoolean("deployed", IsThere);
        json.WriteNumber("bytes", Plan?.Bytes ?? 0);
        Write(json, "added", Plan?.Added.Select(file => file.Path));
        Write(json, "changed", Plan?.Changed.Select(file => file.Path));
        Write(json, "deleted", Plan?.Deleted);
        JsonDiagnostics.Write(json, Diagnostics, messages);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string>? paths)
    {
        json.WriteStartArray(name);
        foreach (var path in (paths ?? []).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }
}
