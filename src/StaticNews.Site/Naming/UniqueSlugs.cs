using StaticNews.Content;

namespace StaticNews.Site.Naming;

/// <summary>
/// Gives out the slugs of one kind of topic. The first to ask keeps the plain form, later ones get <c>-2</c>, <c>-3</c>:
/// ask in the order of first publication, and a slug once given stays when articles are added.
/// </summary>
internal sealed class UniqueSlugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public bool Take(string slug) => _taken.Add(slug);

    public string For(string name)
    {
        var plain = Slug.From(name);
        var given = plain;
        for (var number = 2; !_taken.Add(given); number++)
        {
            given = $"{plain}-{number}";
        }

        return given;
    }
}
