using System.Text;

namespace StaticNews.Cli.Creating;

/// <summary>Writes a file that was not there.</summary>
internal static class NewFile
{
    /// <summary>Writes it with the folders it needs. Throws <see cref="IOException"/> where a file has the name after all; it stays as it is.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
