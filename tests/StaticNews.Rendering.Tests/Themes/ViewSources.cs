using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Themes;

/// <summary>The views as their sources describe them: names and types of members from the code, their meaning from its remarks.</summary>
internal sealed partial class ViewSources
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly CSharpCompilation _code;

    public ViewSources()
    {
        var folder = Repository.PathTo("src", "StaticNews.Rendering");
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))
            .Append(CSharpSyntaxTree.ParseText(Usings));
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != "StaticNews.Rendering.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        _code = CSharpCompilation.Create(
            "views", trees, libraries, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Views = [.. _code.SyntaxTrees.SelectMany(ViewsOf).OrderBy(view => view.Name, StringComparer.Ordinal)];
    }

    /// <summary>All views with a closed list of members, by name.</summary>
    public IReadOnlyList<ViewSource> Views { get; }

    private IEnumerable<ViewSource> ViewsOf(SyntaxTree tree)
    {
        var model = _code.GetSemanticModel(tree);
        foreach (var view in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (view.BaseList?.Types[0] is PrimaryConstructorBaseTypeSyntax { Type: IdentifierNameSyntax { Identifier.Text: "View" } } given && NamesOf(view) is { } names)
            {
                yield return new ViewSource(view.Identifier.Text, Summary(view), [.. Members(view, names, given.ArgumentList.Arguments, model)]);
            }
        }
    }

    /// <summary>The texts after the first, which is what messages call the view.</summary>
    private static string[]? NamesOf(ClassDeclarationSyntax view) => view.Members.OfType<FieldDeclarationSyntax>()
        .Select(field => field.Declaration.Variables[0])
        .FirstOrDefault(field => field.Identifier.Text == "Names")?
        .DescendantNodes().OfType<LiteralExpressionSyntax>().Skip(1).Select(literal => literal.Token.ValueText).ToArray();

    private static IEnumerable<ViewMember> Members(
        ClassDeclarationSyntax view, string[] names, SeparatedSyntaxList<ArgumentSyntax> values, SemanticModel model)
    {
        var meanings = Remark().Matches(Text(view)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim(), StringComparer.Ordinal);
        for (var place = 0; place < names.Length; place++)
        {
            // A view that makes its values when they are printed has texts only.
            var type = place + 1 < values.Count ? TypeName(values[place + 1].Expression, model) : "text";
            yield return new ViewMember(names[place], type, meanings.GetValueOrDefault(names[place]));
        }
    }

    private static string TypeName(ExpressionSyntax value, SemanticModel model)
    {
        if (value.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return "null";
        }

        var info = model.GetTypeInfo(value);
        var type = info.Type!;
        var optional = info.Nullability.FlowState == NullableFlowState.MaybeNull || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return Name(type) + (optional ? " or null" : "");
    }

    private static string Name(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol list => "list of " + Name(list.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional => Name(optional.TypeArguments[0]),
        INamedTypeSymbol { Name: "IReadOnlyList" or "IEnumerable" } list => "list of " + Name(list.TypeArguments[0]),
        { SpecialType: SpecialType.System_String } => "text",
        { SpecialType: SpecialType.System_Int32 } => "number",
        { SpecialType: SpecialType.System_Boolean } => "true or false",
        { Name: "Html" } => "markup",
        { Name: "ExtraView" } => "texts by name",
        { Name: var name } when name.EndsWith("View", StringComparison.Ordinal) => $"[{name}](#{name.ToLowerInvariant()})",
        _ => "anything",
    };

    private static string Summary(ClassDeclarationSyntax view) =>
        Tags().Replace(SummaryElement().Match(Text(view)).Groups[1].Value, "").Trim().ReplaceLineEndings(" ");

    /// <summary>The documentation above a class without its slashes.</summary>
    private static string Text(ClassDeclarationSyntax view) => Slashes().Replace(view.GetLeadingTrivia().ToFullString(), "");

    [GeneratedRegex(@"^\s*/// ?", RegexOptions.Multiline)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex SummaryElement();

    [GeneratedRegex(@"</?\w+[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^(\w+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Remark();
}

/// <summary>A view, with what it is.</summary>
internal sealed record ViewSource(string Name, string Summary, IReadOnlyList<ViewMember> Members);

/// <summary>A member of a view; its meaning is <c>null</c> where nobody has written it.</summary>
internal sealed record ViewMember(string Name, string Type, string? Meaning);
