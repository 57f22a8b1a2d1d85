namespace StaticNews.Reading.Markdown;

/// <summary>Takes addresses of services apart.</summary>
internal static class WebAddress
{
    /// <summary>The parts of the path, decoded, without empty ones.</summary>
    public static string[] Parts(Uri uri) =>
        [.. uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>The decoded value of a query's key; <c>null</c> where it is missing.</summary>
    public static string? Query(Uri uri, string key)
    {
        foreach (var pair in uri.Query.TrimStart('?').Replace("&amp;", "&", StringComparison.Ordinal).Split('&'))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && pair.AsSpan(0, equals).SequenceEqual(key))
            {
                return Uri.UnescapeDataString(pair[(equals + 1)..]);
            }
        }

        return null;
    }

    /// <summary>Whether a text is of ASCII letters, digits, <c>_</c> and <c>-</c>, so that it may stand in an address.</summary>
    public static bool IsName(string? text, int minimum, int maximum) =>
        text is not null && text.Length >= minimum && text.Length <= maximum && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    public static bool IsNumber(string? text) => text is { Length: > 0 and <= 20 } && text.All(char.IsAsciiDigit);
}
