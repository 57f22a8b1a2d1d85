using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StaticNews.Cli.Tests.Reporting;

/// <summary>What a JSON document has against a schema, in the few words of JSON Schema that ours uses; another word is refused.</summary>
internal static class SchemaMismatches
{
    private static readonly string[] ForReaders = ["$schema", "title", "description"];

    public static IEnumerable<string> Of(JsonNode? node, JsonObject schema, string path = "$") =>
        schema.Where(rule => !ForReaders.Contains(rule.Key)).SelectMany(rule => rule.Key switch
        {
            "type" => Check(Types(rule.Value!).Contains(TypeOf(node)) || (Types(rule.Value!).Contains("number") && TypeOf(node) == "integer"), $"{path} is {TypeOf(node)}"),
            "const" => Check(JsonNode.DeepEquals(node, rule.Value), $"{path} is not {rule.Value}"),
            "enum" => Check(rule.Value!.AsArray().Any(choice => JsonNode.DeepEquals(choice, node)), $"{path} is {node}"),
            "minimum" => Check(node!.GetValue<double>() >= rule.Value!.GetValue<double>(), $"{path} is {node}"),
            "pattern" => Check(Regex.IsMatch(node!.GetValue<string>(), rule.Value!.GetValue<string>()), $"{path} is {node}"),
            "required" => rule.Value!.AsArray().Where(name => !node!.AsObject().ContainsKey(name!.GetValue<string>())).Select(name => $"{path} has no {name}"),
            "properties" => rule.Value!.AsObject().Where(member => node!.AsObject().ContainsKey(member.Key))
                .SelectMany(member => Of(node![member.Key], member.Value!.AsObject(), $"{path}.{member.Key}")),
            "additionalProperties" => Others(node!.AsObject(), schema).SelectMany(other => rule.Value is JsonObject inner ? Of(other.Value, inner, $"{path}.{other.Key}") : [$"{path} has {other.Key}"]),
            "items" => node!.AsArray().SelectMany((item, index) => Of(item, rule.Value!.AsObject(), $"{path}[{index}]")),
            var other => [$"the test does not know {other}"],
        });

    private static string[] Check(bool holds, string mismatch) => holds ? [] : [mismatch];

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Others(JsonObject node, JsonObject schema) =>
        node.Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) != true);

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(name => name!.GetValue<string>()) : [type.GetValue<string>()];

    private static string TypeOf(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ when node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        _ when node.GetValueKind() == System.Text.Json.JsonValueKind.String => "string",
        _ => node.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
    };
}
