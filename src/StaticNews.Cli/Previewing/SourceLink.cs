namespace StaticNews.Cli.Previewing;

/// <summary>Addresses that open an editor's file where something stands in it.</summary>
public static class SourceLink
{
    /// <summary>The address by which Visual Studio Code opens a file; other editors register for it too.</summary>
    /// <param name="file">The absolute path of the file.</param>
    /// <param name="line">Line, from 1; 0 for the file as a whole.</param>
    /// <param name="column">Column, from 1.</param>
    public static string ToEditor(string file, int line = 0, int column = 0)
    {
        var path = string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        var place = line == 0 ? "" : $":{line}:{Math.Max(column, 1)}";
        return $"vscode://file{(path.StartsWith('/') ? "" : "/")}{path}{place}";
    }
}
