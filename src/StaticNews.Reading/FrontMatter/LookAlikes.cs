namespace StaticNews.Reading.FrontMatter;

/// <summary>Sees what an editor meant by a key that is not written in Latin letters.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "асеоркхуіјѕвмнт";
    private const string Latin = "aceopkxyijsbmht";
    private const string RussianKeyboard = "йцукенгшщзфывапролдячсмить";
    private const string LatinKeyboard = "qwertyuiopasdfghjklzxcvbnm";

    /// <summary>«tаgs» with a Cyrillic «а» as the Latin «tags»; <c>null</c> without such letters.</summary>
    public static string? ToLatin(string key) => Map(key, Cyrillic, Latin);

    /// <summary>«ешеду», typed with the Russian layout on, as «title».</summary>
    public static string? FromRussianLayout(string key) => Map(key, RussianKeyboard, LatinKeyboard);

    private static string? Map(string key, string from, string to)
    {
        var mapped = key.ToCharArray();
        var changed = false;
        for (var i = 0; i < mapped.Length; i++)
        {
            if (from.IndexOf(char.ToLowerInvariant(mapped[i])) is var at and >= 0)
            {
                (mapped[i], changed) = (to[at], true);
            }
        }

        return changed ? new string(mapped) : null;
    }
}
