using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.House.Tests;

public sealed class SizeTests
{
    private const int LongestFile = 250;
    private const int LongestFunction = 40;
    private const int MedianFile = 60;

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold() =>
        Assert.Empty(SourceTree.Files.Where(file => Lines(file.Text) > LongestFile).Select(file => $"{file.Path}: {Lines(file.Text)}"));

    [Fact]
    public void The_median_source_file_fits_on_a_screen()
    {
        var lengths = SourceTree.Files.Select(file => Lines(file.Text)).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, MedianFile);
    }

    [Fact]
    public void No_function_is_longer_than_a_screen() =>
        Assert.Empty(SourceTree.Files.SelectMany(file => file.Root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            .Where(node => Span(node) > LongestFunction)
            .Select(node => $"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {Span(node)}")));

    private static int Lines(string text) => text.Count(character => character == '\n');

    /// <summary>Lines of a function without the documentation above it.</summary>
    private static int Span(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }
}
