using System.Text;
using Scriban;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Templates;

/// <summary>All templates of a theme, parsed once, with the names they include resolved.</summary>
internal sealed class TemplateLibrary
{
    private const string Ending = ".scriban";

    private readonly SortedDictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);

    private TemplateLibrary()
    {
    }

    /// <summary>The global variables of all templates.</summary>
    public VariableNames Variables { get; } = new();

    /// <summary>Names of all templates, in order: <c>layouts/article</c>.</summary>
    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Parses the <c>*.scriban</c> files of a theme; mistakes are returned beside it.</summary>
    public static Read<TemplateLibrary> Load(IFileTree theme)
    {
        var library = new TemplateLibrary();
        var diagnostics = new List<Diagnostic>();
        foreach (var path in theme.List().Where(path => path.EndsWith(Ending, StringComparison.Ordinal)))
        {
            library.Parse(theme, path, diagnostics);
        }

        library.Resolve(diagnostics);
        library.TakeFingerprints();
        library.FindConstants();
        return new Read<TemplateLibrary>(library, diagnostics);
    }

    /// <summary>A template by its name, or <c>null</c>.</summary>
    public TemplateFile? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>A hash over all templates whose names begin alike, with all they include.</summary>
    public Fingerprint FingerprintOf(string prefix)
    {
        var builder = new FingerprintBuilder();
        foreach (var file in _files.Values.Where(file => file.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            builder.Add(file.Name).Add(file.Fingerprint);
        }

        return builder.Finish();
    }

    private void Parse(IFileTree theme, string path, List<Diagnostic> diagnostics)
    {
        var bytes = theme.Read(path);
        var template = Template.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), theme.Display(path));
        var file = new TemplateFile(path[..^Ending.Length], Fingerprint.Of(bytes)) { Variables = Variables };
        _files.Add(file.Name, file);
        if (template.Messages is [var first, ..])
        {
            // What follows the first mistake is mostly its consequence.
            diagnostics.Add(ThemeRules.Syntax.At(TemplateFault.Place(first.Span), first.Message.TrimEnd('.')));
        }

        if (template is { HasErrors: false, Page: { } page })
        {
            TemplateRewriter.Rewrite(page, file, this);
        }
    }

    private void Resolve(List<Diagnostic> diagnostics)
    {
        foreach (var include in _files.Values.SelectMany(file => file.Includes).Where(include => include.LiteralName is not null))
        {
            include.Target = Find(include.LiteralName!);
            if (include.Target is null)
            {
                diagnostics.Add(include.Unknown(include.LiteralName!).Diagnostic);
            }
        }
    }

    private void TakeFingerprints()
    {
        foreach (var file in _files.Values)
        {
            var builder = new FingerprintBuilder();
            foreach (var part in Reachable(file))
            {
                builder.Add(part.Name).Add(part.Own);
            }

            file.Fingerprint = builder.Finish();
        }
    }

    /// <summary>A template is constant with all it may draw, or not at all.</summary>
    private void FindConstants()
    {
        var (alone, given) = (new ConstantParts(Variables, argumentsAreConstant: false), new ConstantParts(Variables, argumentsAreConstant: true));
        var following = _files.Values.Where(file => given.AreAll(file.Page)).ToHashSet();
        foreach (var file in _files.Values)
        {
            file.FollowsArguments = following.IsSupersetOf(Reachable(file));
        }

        foreach (var file in _files.Values)
        {
            file.IsConstant = file.FollowsArguments && alone.AreAll(file.Page);
        }
    }

    /// <summary>The file and all it may draw; whatever may be meant, where it computes a name.</summary>
    private SortedDictionary<string, TemplateFile>.ValueCollection Reachable(TemplateFile file)
    {
        var found = new SortedDictionary<string, TemplateFile>(StringComparer.Ordinal);
        var waiting = new Stack<TemplateFile>([file]);
        while (waiting.TryPop(out var next))
        {
            if (!found.TryAdd(next.Name, next))
            {
                continue;
            }

            foreach (var include in next.Includes)
            {
                foreach (var target in TargetsOf(include))
                {
                    waiting.Push(target);
                }
            }
        }

        return found.Values;
    }

    private IEnumerable<TemplateFile> TargetsOf(IncludeStatement include) =>
        include.LiteralName is null ? _files.Values.Where(file => file.Name.StartsWith(include.Beginning, StringComparison.Ordinal))
        : include.Target is { } target ? [target] : [];
}
