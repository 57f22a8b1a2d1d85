using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// The rules for nginx (nginx.org/en/docs/http/ngx_http_core_module.html), to be included in the <c>server</c> block whose root is the
/// site's folder. Each redirect is a location of its own: nginx finds it in a tree however many there are, and compares decoded paths.
/// </summary>
internal static partial class NginxFile
{
    public const string Path = "/_nginx.conf";

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder("# Include this file in the server block whose root is the folder of the site.\n");
        AddServer(text, rules);
        AddTypes(text);
        AddHeaders(text, rules.Headers[0], "");
        AddHub(text, rules);
        foreach (var rule in rules.Headers.Skip(1))
        {
            AddFolder(text, rules.Headers[0], rule);
        }

        foreach (var (file, type) in rules.NamedTypes)
        {
            text.Append("location ~ ").Append(QuotedWord.Of("^" + Regex.Escape(rules.Prefix) + "/(.*/)?" + Regex.Escape(file) + "$"))
                .Append(" { types { } default_type ").Append(ContentTypes.Bare(type)).Append("; }\n");
        }

        text.Append("location ~ ").Append(QuotedWord.Of("^" + Regex.Escape(rules.Prefix) + @"/_(headers|redirects|nginx\.conf)$")).Append(" { return 404; }\n");
        foreach (var path in rules.Gone.SelectMany(RedirectRule.Both))
        {
            text.Append("location = ").Append(QuotedWord.Of(path)).Append(" { return 410; }\n");
        }

        AddRedirects(text, rules);
        return text.ToString();
    }

    private static void AddServer(StringBuilder text, HostRules rules)
    {
        var texts = string.Join(' ', ContentTypes.Texts.Where(type => type != "text/html"));
        text.Append("absolute_redirect off;\n")
            .Append("error_page 404 ").Append(QuotedWord.Of(rules.NotFoundPage)).Append(";\n")
            .Append("error_page 403 =404 ").Append(QuotedWord.Of(rules.NotFoundPage)).Append(";\n")
            .Append("error_page 410 ").Append(QuotedWord.Of(rules.GonePage)).Append(";\n")
            .Append("charset utf-8;\ncharset_types ").Append(texts).Append(";\n")
            .Append("gzip on;\ngzip_vary on;\ngzip_min_length 1000;\ngzip_types ").Append(texts).Append(";\n");
        if (rules.Compressed)
        {
            text.Append("gzip_static on;\n# with the module for it (Debian: libnginx-mod-http-brotli-static), add to the server block: brotli_static on;\n");
        }
    }

    private static void AddTypes(StringBuilder text)
    {
        text.Append("types {\n");
        foreach (var (extension, type) in ContentTypes.ByExtension)
        {
            text.Append("  ").Append(ContentTypes.Bare(type)).Append(' ').Append(extension[1..]).Append(";\n");
        }

        text.Append("}\ndefault_type ").Append(ContentTypes.Unknown).Append(";\n");
    }

    /// <summary>
    /// nginx sends no header without a value, so that one for all addresses tells of the hub beside feeds alone. A part of the address that
    /// goes by a number would be encoded once more, one that goes by a name is not.
    /// </summary>
    private static void AddHub(StringBuilder text, HostRules rules)
    {
        if (rules.Hub is { } hub)
        {
            var feeds = $"^{Regex.Escape(hub.Prefix)}(?<staticnews_feed>/([^?]*/)?({string.Join('|', hub.Files.Select(Regex.Escape))}))(\\?|$)";
            text.Append("set $staticnews_hub \"\";\nif ($request_uri ~ ").Append(QuotedWord.Of(feeds)).Append(") { set $staticnews_hub ")
                .Append(QuotedWord.Of(hub.Links("$staticnews_feed"))).Append("; }\nadd_header ").Append(FeedHub.Header).Append(" $staticnews_hub;\n");
        }
    }

    /// <summary>A location that sets a header of its own inherits none, so it repeats what it does not replace.</summary>
    private static void AddFolder(StringBuilder text, HeaderRule all, HeaderRule rule)
    {
        text.Append("location ^~ ").Append(QuotedWord.Of(rule.Folder)).Append(" {\n");
        AddHeaders(text, all with { Headers = [.. all.Headers.Where(header => !rule.Headers.Any(own => own.Name == header.Name))] }, "  ");
        AddHeaders(text, rule, "  ");
        text.Append("}\n");
    }

    private static void AddHeaders(StringBuilder text, HeaderRule rule, string indent) => text.AppendJoin(
        "", rule.Headers.Select(header => $"{indent}add_header {header.Name} {QuotedWord.Of(header.Value)} always;\n"));

    private static void AddRedirects(StringBuilder text, HostRules rules)
    {
        var byPath = rules.Redirects.SelectMany(rule => rule.Spellings.Select(path => (Path: path, Rule: rule))).GroupBy(pair => pair.Path, pair => pair.Rule, StringComparer.Ordinal);
        foreach (var path in byPath)
        {
            text.Append("location = ").Append(QuotedWord.Of(path.Key)).Append(" {\n");
            foreach (var rule in path.Where(rule => rule.Query.Count > 0))
            {
                text.Append(Condition(rule)).Append(" { return 301 ").Append(Target(rule)).Append("; }\n");
            }

            text.AppendJoin("", path.Where(rule => rule.Query.Count == 0).Take(1).Select(always => $"  return 301 {Target(always)};\n")).Append("}\n");
        }
    }

    /// <summary>A comparison, which is quicker than a pattern; but no variable has a name of other signs, and nginx would not start.</summary>
    private static string Condition(RedirectRule rule)
    {
        if (rule.Query.Any(parameter => !VariableName().IsMatch(parameter.Name)))
        {
            return $"  if ($args ~ {QuotedWord.Of("^" + string.Concat(rule.Query.Select(Pattern)))})";
        }

        var (names, values) = (rule.Query.Select(parameter => "$arg_" + parameter.Name), rule.Query.Select(parameter => Uri.EscapeDataString(parameter.Value)));
        return $"  set $staticnews {QuotedWord.Of(string.Join('&', names))};\n  if ($staticnews = {QuotedWord.Of(string.Join('&', values))})";
    }

    /// <summary>A query that holds a parameter, wherever it stands.</summary>
    private static string Pattern((string Name, string Value) parameter) =>
        $"(?=(?:.*&)?{Regex.Escape(Uri.EscapeDataString(parameter.Name))}={Regex.Escape(Uri.EscapeDataString(parameter.Value))}(?:&|$))";

    /// <summary>nginx knows no way to write a dollar where it looks for variables, but an address can.</summary>
    private static string Target(RedirectRule rule) =>
        QuotedWord.Of(rule.To.Replace("$", "%24", StringComparison.Ordinal) + (rule.PassesQuery ? "$is_args$args" : ""));

    [GeneratedRegex("^[A-Za-z0-9_]+$")]
    private static partial Regex VariableName();
}
