namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>A word of a configuration in double quotes, inside which nginx and Caddy read a backslash as the mark of what follows.</summary>
internal static class QuotedWord
{
    public static string Of(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
