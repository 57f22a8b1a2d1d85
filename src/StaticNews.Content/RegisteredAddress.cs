namespace StaticNews.Content;

/// <summary>The address that was promised to readers of one article, and those it had before; or of a page, a category, an author or a story.</summary>
/// <param name="Id">The path of the article's file below articles/ without its ending; of others after a slash, as <c>/pages/about</c> and <c>/categories/gorod</c>.</param>
/// <param name="Key">What tells the text again after its file was renamed: its date and opening, hashed; of others their title.</param>
/// <param name="Address">Where it lives, or lived last: a decoded path from the site's root.</param>
/// <param name="Former">Where it lived before, latest first.</param>
public sealed record RegisteredAddress(string Id, string Key, string Address, IReadOnlyList<string> Former)
{
    /// <summary>Where the promise stands; nowhere for one that is made just now.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>The id under which feed readers know it, where its file had another name when it came out; <c>null</c> for all others.</summary>
    public string? Origin { get; init; }

    /// <summary>The same article under another key and perhaps at another address; the one it had is kept as a former one.</summary>
    public RegisteredAddress At(string address, string key) =>
        address == Address ? key == Key ? this : this with { Key = key }
        : this with { Key = key, Address = address, Former = [Address, .. Former.Where(old => old != address)] };

    /// <summary>The promise to readers of a text whose file had another name.</summary>
    public RegisteredAddress After(RegisteredAddress renamed)
    {
        var origin = renamed.Origin ?? renamed.Id;
        return With(renamed) with { Origin = origin == Id ? null : origin };
    }

    /// <summary>The promise to readers of one article with those that stand elsewhere for the same one.</summary>
    public RegisteredAddress With(RegisteredAddress other) =>
        this with { Origin = Origin ?? other.Origin, Former = [.. Former.Append(other.Address).Concat(other.Former).Where(old => old != Address).Distinct(StringComparer.Ordinal)] };
}
