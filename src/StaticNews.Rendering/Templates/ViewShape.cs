using System.Collections.Frozen;

namespace StaticNews.Rendering.Templates;

/// <summary>The names a kind of view offers to templates, in the order of its values.</summary>
internal sealed class ViewShape
{
    private readonly FrozenDictionary<string, int> _places;

    /// <param name="name">What messages call it: «the article».</param>
    /// <param name="members">Names in snake_case.</param>
    public ViewShape(string name, params string[] members)
    {
        Name = name;
        Members = members;
        _places = members.Select((member, place) => KeyValuePair.Create(member, place)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What messages call such a view.</summary>
    public string Name { get; }

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The place of a member among the values.</summary>
    public bool TryFind(string member, out int place) => _places.TryGetValue(member, out place);
}
