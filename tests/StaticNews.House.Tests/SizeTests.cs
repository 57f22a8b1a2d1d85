using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.House.Tests;

public sealed class SizeTests
{
    // «Rarely» is one in a hundred; a list of cases that reads from top to bottom may be one of them.
    private const int LongFile = 250;
    private const int LongestFile = 300;
    private const int LongFunction = 40;
    private const int LongestFunction = 50;
    private const int MedianFile = 60;

    [Fact]
    public void A_source_file_is_rarely_longer_than_a_reader_can_hold()
    {
        var files = SourceTree.Files.Select(file => (file.Path, Lines: Lines(file.Text))).ToArray();

        Assert.DoesNotContain(files, file => file.Lines > LongestFile);
        Assert.InRange(files.Count(file => file.Lines > LongFile), 0, files.Length / 100);
    }

    [Fact]
    public void The_median_source_file_fits_on_a_screen()
    {
        var lengths = SourceTree.Files.Select(file => Lines(file.Text)).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, MedianFile);
    }

    [Fact]
    public void A_function_is_rarely_longer_than_a_screen()
    {
        var functions = SourceTree.Files.SelectMany(file => file.Root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            .Select(node => (Place: $"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", Lines: Span(node)))).ToArray();

        Assert.DoesNotContain(functions, function => function.Lines > LongestFunction);
        Assert.InRange(functions.Count(function => function.Lines > LongFunction), 0, functions.Length / 100);
    }

    private static int Lines(string text) => text.Count(character => character == '\n');

    /// <summary>Lines of a function without the documentation above it.</summary>
    private static int Span(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }
}
