using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>A name that the site knows.</summary>
/// <param name="Written">As front matter gives it.</param>
/// <param name="Shown">As readers see it.</param>
internal readonly record struct KnownName(string Written, string Shown)
{
    public override string ToString() => Written == Shown ? $"«{Written}»" : $"«{Written}» ({Shown})";
}

/// <summary>The names of one kind that the site knows, found by what an editor calls them: a slug or a title, in any case.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, KnownName> _byKey = new(StringComparer.Ordinal);
    private readonly List<KnownName> _all = [];

    /// <param name="names">The first of two that cannot be told apart wins.</param>
    public KnownNames(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
        {
            if (_byKey.TryAdd(Slug.From(name.Written), name))
            {
                _all.Add(name);
                _byKey.TryAdd(Slug.From(name.Shown), name);
            }
        }
    }

    public IReadOnlyList<KnownName> All => _all;

    public KnownName? Find(string given) => _byKey.TryGetValue(Slug.From(given), out var name) ? name : null;

    /// <summary>The name that was probably meant.</summary>
    public KnownName? Near(string given) =>
        Suggestion.For(given, _all.SelectMany(name => new[] { name.Shown, name.Written })) is { } near ? Find(near) : null;

    public override string ToString() => string.Join(", ", _all);
}
