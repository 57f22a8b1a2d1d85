using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticNews.Testing;

namespace StaticNews.House.Tests;

/// <summary>The C# files of src/, parsed once for all house rules.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<(string Path, string Text, SyntaxNode Root)> Files { get; } = [.. Load()];

    private static IEnumerable<(string Path, string Text, SyntaxNode Root)> Load()
    {
        var src = Repository.PathTo("src");
        var files = Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            yield return (Path.GetRelativePath(Repository.Root, file), text, CSharpSyntaxTree.ParseText(text).GetRoot());
        }
    }
}
