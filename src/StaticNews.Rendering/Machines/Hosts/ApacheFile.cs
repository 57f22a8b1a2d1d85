using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>.htaccess</c> of Apache 2.4 (httpd.apache.org/docs/2.4), for the folder of the site; it needs <c>AllowOverride All</c> and the
/// modules rewrite and headers. Patterns are compared with decoded paths below that folder.
/// </summary>
internal static class ApacheFile
{
    public const string Path = "/.htaccess";

    private static readonly (string Ending, string Coding)[] Codings = [(".br", "br"), (".gz", "gzip")];

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder("# Read by Apache where the site's folder has «AllowOverride All».\nDirectoryIndex index.html\n");
        text.Append("ErrorDocument 404 ").Append(Quoted(rules.NotFoundPage)).Append("\nErrorDocument 410 ").Append(Quoted(rules.GonePage)).Append('\n');
        foreach (var (extension, type) in ContentTypes.ByExtension)
        {
            text.Append("AddType ").Append(Quoted(type)).Append(' ').Append(extension).Append('\n');
        }

        foreach (var (file, type) in rules.NamedTypes)
        {
            text.Append("<FilesMatch ").Append(Quoted("^" + Regex.Escape(file) + @"(\.br|\.gz)?$")).Append(">\n  ForceType ").Append(Quoted(type)).Append("\n</FilesMatch>\n");
        }

        AddHeaders(text, rules);
        text.Append("RewriteEngine On\nRewriteRule \"^_(headers|redirects)$\" - [R=404,L]\n");
        AddHub(text, rules);
        text.AppendJoin("", rules.Gone.Select(path => $"RewriteRule {Pattern(path, rules.Prefix)} - [G,L]\n"));
        text.AppendJoin("", rules.Redirects.Select(rule => Redirect(rule, rules.Prefix)));
        text.Append("# A folder without a page is no address.\nRewriteCond %{REQUEST_FILENAME} -d\nRewriteCond %{REQUEST_FILENAME}/index.html !-f\nRewriteRule ^ - [R=404,L]\n");
        AddCompression(text, rules.Compressed);
        return text.ToString();
    }

    private static void AddHeaders(StringBuilder text, HostRules rules)
    {
        foreach (var (rule, index) in rules.Headers.Select((rule, index) => (rule, index)))
        {
            var where = index == 0 ? "" : $" \"expr=%{{REQUEST_URI}} =~ m#^{Regex.Escape(rule.Folder).Replace("#", "\\x23", StringComparison.Ordinal)}#\"";
            text.AppendJoin("", rule.Headers.Select(header => $"Header always set {header.Name} {Quoted(header.Value)}{where}\n"));
        }
    }

    /// <summary>The address as it was asked for, encoded, is what the feed calls its own; the variable holds it also for what lies compressed beside the feed.</summary>
    private static void AddHub(StringBuilder text, HostRules rules)
    {
        if (rules.Hub is { } hub)
        {
            var links = hub.LinksOf("\n").Replace("%", "%%", StringComparison.Ordinal).Replace("\n", "%{STATICNEWS_FEED}e", StringComparison.Ordinal);
            text.Append("RewriteCond %{THE_REQUEST} \"^[^ ]+ ([^? ]+)\"\nRewriteRule \"(^|/)(").AppendJoin('|', hub.Files.Select(Regex.Escape)).Append(")(\\.br|\\.gz)?$\" - [E=STATICNEWS_FEED:%1]\nHeader set ")
                .Append(FeedHub.Header).Append(' ').Append(Quoted(links)).Append(" env=STATICNEWS_FEED\n");
        }
    }

    private static string Redirect(RedirectRule rule, string prefix)
    {
        var conditions = string.Concat(rule.Query.Select(parameter =>
            $"RewriteCond %{{QUERY_STRING}} {Quoted($"(^|&){Regex.Escape(Uri.EscapeDataString(parameter.Name))}={Regex.Escape(Uri.EscapeDataString(parameter.Value))}(&|$)")}\n"));
        return $"{conditions}RewriteRule {Pattern(rule.From, prefix)} {Quoted(Target(rule.To))} [R=301,L,NE{(rule.PassesQuery ? "" : ",QSD")}]\n";
    }

    /// <summary>Rewrite rules know no quotation mark inside quotation marks: Apache would answer every address with an error (500).</summary>
    private static string Pattern(string path, string prefix)
    {
        var below = path[prefix.Length..].Trim('/');
        var literal = Regex.Escape(below).Replace("\\ ", "[ ]", StringComparison.Ordinal).Replace("\"", "\\x22", StringComparison.Ordinal);
        return Quoted("^" + literal + (below.Length == 0 ? "$" : "/?$"));
    }

    /// <summary>What would name a part of the pattern is written as itself.</summary>
    private static string Target(string address) =>
        address.Replace("$", "\\$", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal);

    /// <summary>What lies compressed beside a file is sent as that file; the rest is compressed on the way.</summary>
    private static void AddCompression(StringBuilder text, bool compressed)
    {
        if (compressed)
        {
            foreach (var (ending, coding) in Codings)
            {
                text.Append("RemoveType ").Append(ending).Append("\nRemoveLanguage ").Append(ending).Append("\nAddEncoding ").Append(coding).Append(' ').Append(ending)
                    .Append("\nRewriteCond %{HTTP:Accept-Encoding} \\b").Append(coding).Append("\\b\nRewriteCond %{REQUEST_FILENAME}").Append(ending)
                    .Append(" -f\nRewriteRule ^(.+)$ $1").Append(ending).Append(" [L,E=no-gzip:1]\n");
            }

            text.Append("Header merge Vary Accept-Encoding\n");
        }

        text.Append("<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE ").AppendJoin(' ', ContentTypes.Texts).Append("\n</IfModule>\n");
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
