using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.House.Tests;

public sealed class NameTests
{
    private static readonly string[] Empty = ["Util", "Helper", "Common", "Manager", "Misc"];

    // «Common options» are those that commands have in common: the contract's own words.
    private static readonly string[] Allowed = ["GlobalOptions"];

    [Fact]
    public void No_type_or_file_has_a_name_that_says_nothing()
    {
        var types = SourceTree.Files.SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text));
        var files = SourceTree.Files.Select(file => Path.GetFileNameWithoutExtension(file.Path));

        Assert.Empty(types.Concat(files).Where(name => Empty.Any(name.Contains) && !Allowed.Contains(name)).Distinct());
    }

    [Fact]
    public void A_file_is_named_after_a_type_it_holds() =>
        Assert.Empty(SourceTree.Files
            .Where(file => !file.Path.EndsWith("Program.cs", StringComparison.Ordinal))
            .Where(file => !IsNamedAfter([.. TypeNames(file.Root)], Path.GetFileNameWithoutExtension(file.Path).Split('.')[0]))
            .Select(file => file.Path));

    /// <summary>After one type, or, for tiny siblings that share a file, after what they are: <c>ArchiveViews</c> holds views.</summary>
    private static bool IsNamedAfter(IReadOnlyList<string> types, string file)
    {
        var kind = file[Array.FindLastIndex(file.ToCharArray(), char.IsAsciiLetterUpper)..].TrimEnd('s');
        return types.Contains(file) || (file.EndsWith('s') && types.Count(type => type.EndsWith(kind, StringComparison.Ordinal)) > 1);
    }

    private static IEnumerable<string> TypeNames(Microsoft.CodeAnalysis.SyntaxNode root) =>
        root.DescendantNodes().Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        });
}
