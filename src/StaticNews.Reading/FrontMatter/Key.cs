namespace StaticNews.Reading.FrontMatter;

/// <summary>A key the program knows, with the names that other generators and older archives give it.</summary>
/// <param name="Name">The name of the contract, as messages show it.</param>
/// <param name="Aliases">Other names, the most telling first: where several stand in one file, the first of them wins.</param>
internal sealed record Key(string Name, params string[] Aliases)
{
    /// <summary>A line that shows how the key is used.</summary>
    public string Example { get; init; } = $"{Name}: …";

    /// <summary>How keys are compared: without case, hyphens, underscores, blanks and what cannot be seen.</summary>
    public static string Normalize(string written)
    {
        if (!written.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return written;
        }

        Span<char> kept = written.Length <= 128 ? stackalloc char[written.Length] : new char[written.Length];
        var length = 0;
        foreach (var character in written)
        {
            if (character is not ('-' or '_') && !Text.Blanks.IsBlank(character))
            {
                kept[length++] = char.ToLowerInvariant(character);
            }
        }

        return kept[..length].ToString();
    }
}
