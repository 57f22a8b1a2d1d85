using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// The rules for Caddy 2 (caddyserver.com/docs/caddyfile), to be imported into the site block whose root is the site's folder. Old
/// addresses are the entries of a map, which is compared with the decoded path.
/// </summary>
internal static class CaddyFile
{
    public const string Path = "/_Caddyfile";

    private static readonly string[] RuleNames = ["_headers", "_redirects", "_Caddyfile"];

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder("# Import this file into the site block whose root is the folder of the site.\n");
        AddMap(text, rules);
        text.Append("route {\n");
        foreach (var rule in rules.Headers)
        {
            text.AppendJoin("", rule.Headers.Select(header => $"  header {QuotedWord.Of(rule.Folder + "*")} {header.Name} {QuotedWord.Of(header.Value)}\n"));
        }

        AddTypes(text, rules);
        AddHub(text, rules);
        text.Append("  @staticnews_rules path");
        text.AppendJoin("", RuleNames.Select(file => " " + QuotedWord.Of($"{rules.Prefix}/{file}"))).Append("\n  error @staticnews_rules 404\n");
        AddRedirects(text, rules);
        text.Append("  encode zstd gzip\n  file_server").Append(rules.Compressed ? " {\n    precompressed br gzip\n  }\n" : "\n").Append("}\n");
        text.Append("handle_errors {\n  @staticnews_410 expression {http.error.status_code} == 410\n  rewrite @staticnews_410 ").Append(QuotedWord.Of(rules.GonePage))
            .Append("\n  @staticnews_404 expression {http.error.status_code} != 410\n  rewrite @staticnews_404 ").Append(QuotedWord.Of(rules.NotFoundPage))
            .Append("\n  header Content-Type ").Append(QuotedWord.Of(ContentTypes.OfExtension(".html")))
            .Append("\n  header ").Append(CachePolicy.Header).Append(' ').Append(QuotedWord.Of(CachePolicy.Minutes)).Append("\n  file_server\n}\n");
        return text.ToString();
    }

    private static void AddTypes(StringBuilder text, HostRules rules)
    {
        var byType = ContentTypes.ByExtension.GroupBy(pair => pair.Type, pair => pair.Extension);
        foreach (var (type, index) in byType.Select((type, index) => (type, index)))
        {
            text.Append("  @staticnews_type").Append(index).Append(" path").AppendJoin("", type.Select(extension => " *" + extension))
                .Append("\n  header @staticnews_type").Append(index).Append(" Content-Type ").Append(QuotedWord.Of(type.Key)).Append('\n');
        }

        text.Append("  @staticnews_page path */ /\n  header @staticnews_page Content-Type ").Append(QuotedWord.Of(ContentTypes.OfExtension(".html"))).Append('\n');
        foreach (var ((file, type), index) in rules.NamedTypes.Select((named, index) => (named, index)))
        {
            text.Append("  @staticnews_name").Append(index).Append(" path */").Append(file)
                .Append("\n  header @staticnews_name").Append(index).Append(" Content-Type ").Append(QuotedWord.Of(type)).Append('\n');
        }
    }

    /// <summary>Caddy names the address as it was asked for, with its query; a feed with one is not the address to subscribe to.</summary>
    private static void AddHub(StringBuilder text, HostRules rules)
    {
        if (rules.Hub is { } hub)
        {
            var feeds = $"^{Regex.Escape(rules.Prefix)}/(.*/)?({string.Join('|', hub.Files.Select(Regex.Escape))})$";
            text.Append("  @staticnews_feeds {\n    path_regexp `").Append(feeds).Append("`\n    expression `{http.request.uri.query} == \"\"`\n  }\n  header @staticnews_feeds ").Append(FeedHub.Header).Append(' ')
                .Append(QuotedWord.Of(hub.LinksOf("{http.request.uri}"))).Append('\n');
        }
    }

    private static void AddMap(StringBuilder text, HostRules rules)
    {
        text.Append("map {http.request.uri.query} {staticnews_query} {\n  ~(.+) \"?${1}\"\n  default \"\"\n}\n");
        text.Append("map {http.request.uri.path} {staticnews_to} {staticnews_with_query} {\n");
        text.AppendJoin("", rules.Gone.SelectMany(RedirectRule.Both).Select(path => $"  {QuotedWord.Of(path)} gone no\n"));
        foreach (var rule in rules.Redirects.Where(rule => rule.Query.Count == 0))
        {
            text.AppendJoin("", rule.Spellings.Select(path => $"  {QuotedWord.Of(path)} {QuotedWord.Of(rule.To)} {(rule.PassesQuery ? "yes" : "no")}\n"));
        }

        text.Append("  default \"\" \"\"\n}\n");
    }

    private static void AddRedirects(StringBuilder text, HostRules rules)
    {
        foreach (var (rule, index) in rules.Redirects.Where(rule => rule.Query.Count > 0).Select((rule, index) => (rule, index)))
        {
            text.Append("  @staticnews_query").Append(index).Append(" {\n    path").AppendJoin("", rule.Spellings.Select(path => " " + QuotedWord.Of(path))).Append('\n')
                .AppendJoin("", rule.Query.Select(parameter => $"    query {QuotedWord.Of($"{parameter.Name}={parameter.Value}")}\n"))
                .Append("  }\n  redir @staticnews_query").Append(index).Append(' ').Append(QuotedWord.Of(rule.To)).Append(" 301\n");
        }

        text.Append("  @staticnews_gone expression `{staticnews_to} == \"gone\"`\n  error @staticnews_gone 410\n")
            .Append("  @staticnews_moved expression `{staticnews_with_query} == \"yes\"`\n  redir @staticnews_moved {staticnews_to}{staticnews_query} 301\n")
            .Append("  @staticnews_elsewhere expression `{staticnews_to} != \"\"`\n  redir @staticnews_elsewhere {staticnews_to} 301\n");
    }
}
