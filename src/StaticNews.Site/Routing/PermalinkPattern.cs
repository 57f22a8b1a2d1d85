using System.Text;
using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>
/// The pattern of article addresses, such as <c>/{year}/{month}/{day}/{slug}/</c>: literal text and placeholders in braces.
/// Dates are those of the outlet's time zone; month, day, hour and minute have two digits.
/// </summary>
internal sealed class PermalinkPattern
{
    public const string Default = "/{year}/{month}/{day}/{slug}/";

    private static readonly Dictionary<string, Action<StringBuilder, PermalinkFields>> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = (path, of) => path.Append($"{of.Local.Year:D4}"),
        ["month"] = (path, of) => path.Append($"{of.Local.Month:D2}"),
        ["day"] = (path, of) => path.Append($"{of.Local.Day:D2}"),
        ["hour"] = (path, of) => path.Append($"{of.Local.Hour:D2}"),
        ["minute"] = (path, of) => path.Append($"{of.Local.Minute:D2}"),
        ["slug"] = (path, of) => path.Append(of.Article.Slug.Value),
        ["title"] = (path, of) => path.Append(Slug.From(of.Article.Title.Value)),
        ["category"] = (path, of) => path.Append(of.Category),
        ["id"] = (path, of) => path.Append(of.Id),
    };

    // Every article asks for its path, on all cores.
    [ThreadStatic]
    private static StringBuilder? t_path;

    private readonly List<Action<StringBuilder, PermalinkFields>> _parts = [];
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _unknown = [];

    public PermalinkPattern(string pattern)
    {
        for (var rest = pattern; rest.Length > 0;)
        {
            var open = rest.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (close < 0)
            {
                AddText(rest);
                break;
            }

            AddText(rest[..open]);
            AddPlaceholder(rest[(open + 1)..close].Trim());
            rest = rest[(close + 1)..];
        }
    }

    public static IEnumerable<string> Names => Placeholders.Keys;

    /// <summary>Placeholders that mean nothing.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Whether two articles of one day get different addresses.</summary>
    public bool NamesTheArticle => _used.Contains("slug") || _used.Contains("id") || _used.Contains("title");

    /// <summary>The path of an article, as written; see <see cref="SitePath.Page"/>.</summary>
    public string PathOf(PermalinkFields fields)
    {
        var path = (t_path ??= new StringBuilder()).Clear();
        foreach (var append in _parts)
        {
            append(path, fields);
        }

        return path.ToString();
    }

    private void AddText(string text)
    {
        if (text.Length > 0)
        {
            _parts.Add((path, _) => path.Append(text));
        }
    }

    private void AddPlaceholder(string name)
    {
        if (Placeholders.TryGetValue(name, out var append))
        {
            _parts.Add(append);
            _used.Add(name);
        }
        else
        {
            _unknown.Add(name);
        }
    }
}

/// <summary>What an address may be made of.</summary>
/// <param name="Article">The article itself.</param>
/// <param name="Local">Its date in the outlet's time zone.</param>
/// <param name="Category">Slug of its category.</param>
/// <param name="Id">Path of its file below articles/.</param>
internal readonly record struct PermalinkFields(Article Article, DateTime Local, string Category, string Id);
