using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.House.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_says_what_it_is_for() =>
        Assert.Empty(SourceTree.Files.SelectMany(file => file.Root.DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword) && !HasSummary(member))
            .Select(member => $"{file.Path}:{member.GetLocation().GetLineSpan().StartLinePosition.Line + 1}")));

    private static bool HasSummary(SyntaxNode member) => member.GetLeadingTrivia()
        .Select(trivia => trivia.ToFullString())
        .Any(text => text.Contains("<summary>", StringComparison.Ordinal) && text.Length > "/// <summary></summary>".Length + 10);
}
