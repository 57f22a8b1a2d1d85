using System.Text;
using System.Text.RegularExpressions;
using StaticNews.Content;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>
/// The custom properties that the stylesheets in <c>css/tokens/</c> give the page in its light and in its dark scheme. What stands
/// below a condition or selector that names «dark» is the dark one's; other conditions, such as contrast, are left out.
/// </summary>
internal sealed partial class CssVariables
{
    private const string Roles = "css/tokens/roles.css";

    private readonly Dictionary<string, string> _light = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dark = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _roles = new(StringComparer.Ordinal);

    /// <param name="theme">The theme, of which the values in roles.css count as roles.</param>
    public CssVariables(IFileTree theme)
    {
        foreach (var path in theme.List().Where(path => path.StartsWith("css/tokens/", StringComparison.Ordinal) && path != Roles).Append(Roles))
        {
            if (theme.List().Contains(path, StringComparer.Ordinal))
            {
                Read(Encoding.UTF8.GetString(theme.Read(path)), path == Roles);
            }
        }
    }

    /// <summary>The names that roles.css gives values to, without their hyphens.</summary>
    public IReadOnlyCollection<string> RoleNames => _roles;

    /// <summary>A value as it is written; <c>null</c> where there is none.</summary>
    public string? Text(string name) => _light.GetValueOrDefault(name);

    /// <summary>A value in the light scheme, with another name's value where it is only that; <c>null</c> where there is none.</summary>
    public string? Value(string name) => Resolve(name, dark: false, depth: 0);

    /// <summary>The colour of a name in a scheme; <c>null</c> where it is none or follows from more than other names.</summary>
    public Rgb? Color(string name, bool dark) => Resolve(name, dark, depth: 0) is { } value ? Rgb.Parse(value) : null;

    /// <summary>Whether the dark scheme has a value of its own.</summary>
    public bool HasDark(string name) => _dark.ContainsKey(name) || _light.GetValueOrDefault(name)?.StartsWith("light-dark(", StringComparison.Ordinal) == true;

    private string? Resolve(string name, bool dark, int depth)
    {
        var value = (dark ? _dark.GetValueOrDefault(name) : null) ?? _light.GetValueOrDefault(name);
        if (value is not null && LightDark().Match(value) is { Success: true } pair)
        {
            value = pair.Groups[dark ? 2 : 1].Value.Trim();
        }

        return value is null || depth > 8 ? null : Reference().Match(value) is { Success: true } other ? Resolve(other.Groups[1].Value, dark, depth + 1) : value;
    }

    private void Read(string css, bool areRoles)
    {
        var open = new Stack<string>();
        foreach (Match match in Pieces().Matches(Comments().Replace(css, "")))
        {
            var text = match.Groups[1].Value.Trim();
            switch (match.Groups[2].Value)
            {
                case "{":
                    open.Push(text);
                    break;
                case "}":
                    Take(text, open, areRoles);
                    open.TryPop(out _);
                    break;
                default:
                    Take(text, open, areRoles);
                    break;
            }
        }
    }

    private void Take(string declaration, Stack<string> open, bool areRoles)
    {
        if (!declaration.StartsWith("--", StringComparison.Ordinal) || declaration.IndexOf(':', StringComparison.Ordinal) is not (var colon and > 0))
        {
            return;
        }

        var dark = open.Any(prelude => Dark().IsMatch(prelude));
        if (!dark && open.Any(prelude => prelude.StartsWith("@media", StringComparison.Ordinal)))
        {
            return;
        }

        var name = declaration[2..colon].Trim();
        (dark ? _dark : _light)[name] = declaration[(colon + 1)..].Trim();
        if (areRoles)
        {
            _roles.Add(name);
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("""([^{};"]*(?:"[^"]*"[^{};"]*)*)([{};])""")]
    private static partial Regex Pieces();

    [GeneratedRegex("""prefers-color-scheme:\s*dark|data-theme="?dark""")]
    private static partial Regex Dark();

    [GeneratedRegex(@"^var\(\s*--([\w-]+)\s*\)$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^light-dark\(\s*([^,]+),(.+)\)$")]
    private static partial Regex LightDark();
}
