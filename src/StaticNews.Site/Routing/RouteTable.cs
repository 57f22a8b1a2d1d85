using StaticNews.Site.Naming;

namespace StaticNews.Site.Routing;

/// <summary>
/// Who has which address. Two addresses are one where a disk or a host would take them for one: they differ only by case, or
/// one needs a folder where the other is a file. Reading is safe from several threads once all claims are made.
/// </summary>
internal sealed class RouteTable
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly Lazy<ILookup<string, string>> _byLastPart;
    private readonly Lazy<NearestName> _nearest;

    public RouteTable()
    {
        _byName = _nodes.GetAlternateLookup<ReadOnlySpan<char>>();
        _byLastPart = new Lazy<ILookup<string, string>>(() => Documents().Order(StringComparer.Ordinal).ToLookup(LastPart, StringComparer.OrdinalIgnoreCase));
        _nearest = new Lazy<NearestName>(() => new NearestName(Living().Select(claim => claim.Route.Path)));
    }

    /// <summary>Takes an address; returns the claim that has it already, or <c>null</c> where it was free.</summary>
    public Claim? Take(Claim claim)
    {
        var path = claim.Route.Path;
        var isFile = !path.EndsWith('/');
        var name = path.TrimEnd('/');
        if (_nodes.TryGetValue(name, out var node) && (node.Lives || isFile))
        {
            return node.Claim;
        }

        if (TakeFolders(name, claim) is { } holder)
        {
            return holder;
        }

        _nodes[name] = new Node(claim, isFile, Lives: true);
        return null;
    }

    /// <summary>What lives at a path, whatever its case and with or without the final slash.</summary>
    public Claim? Find(string path) => _byName.TryGetValue(path.AsSpan().TrimEnd('/'), out var node) && node.Lives ? node.Claim : null;

    /// <summary>
    /// The address that was probably meant by one where nothing lives: that of the newest document whose address ends alike, as
    /// after a move from another generator, else one with nearly the same letters. Ask once all claims are made.
    /// </summary>
    public string? Nearest(string path) => _byLastPart.Value[LastPart(path)].LastOrDefault() ?? _nearest.Value.To(path);

    private static string LastPart(string path)
    {
        var name = path.AsSpan().TrimEnd('/');
        return Path.GetFileNameWithoutExtension(name[(name.LastIndexOf('/') + 1)..]).ToString();
    }

    private IEnumerable<Claim> Living() => _nodes.Values.Where(node => node.Lives).Select(node => node.Claim);

    private IEnumerable<string> Documents() => Living().Where(claim => claim.Document is LinkedArticle or LinkedPage).Select(claim => claim.Route.Path);

    private Claim? TakeFolders(string name, Claim claim)
    {
        for (var slash = name.LastIndexOf('/'); slash > 0; slash = name.LastIndexOf('/', slash - 1))
        {
            var folder = name.AsSpan(0, slash);
            if (_byName.TryGetValue(folder, out var node))
            {
                return node.IsFile ? node.Claim : null;
            }

            _byName[folder] = new Node(claim, IsFile: false, Lives: false);
        }

        return null;
    }

    /// <param name="Claim">Who lives here, or for a bare folder who needed it first.</param>
    /// <param name="IsFile">A file rather than a folder with its index.html.</param>
    /// <param name="Lives">Whether this is an address of its own rather than a folder on the way to one.</param>
    private readonly record struct Node(Claim Claim, bool IsFile, bool Lives);
}
