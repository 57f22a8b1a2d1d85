using System.Globalization;
using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>
/// Tells an article again when its file has another name, also where its headline was changed along with it: by the minute it came
/// out and its first paragraph, or its headline where it has none. Likewise a page, a category, an author and a story by its title. Not thread-safe.
/// </summary>
internal sealed class TextKey
{
    private const int HashedBits = 128;
    private const int Bits = 48;

    private readonly FingerprintBuilder _builder = new();

    public string Of(Article article)
    {
        var text = article.Outline.Opening is { Length: > 0 } opening ? opening : article.Title.Value;
        return Key(_builder.Add(article.Date.Value.UtcTicks).Add(text));
    }

    /// <summary>The key of what is no article, and is known by its kind and title.</summary>
    public string Of(string kind, string title) => Key(_builder.Add(kind).Add(title));

    private static string Key(FingerprintBuilder builder) => ((ulong)(builder.Finish().Value >> (HashedBits - Bits))).ToString("x12", CultureInfo.InvariantCulture);
}
