namespace StaticNews.Content;

/// <summary>A folder of files read by path: the disk, a theme that ships inside the program, or a small site in a text.</summary>
public interface IFileTree
{
    /// <summary>Paths below the tree, forward slashes, in ordinal order; hidden files (but for those of static/.well-known) and editors' temporary files left out.</summary>
    IReadOnlyList<string> List();

    /// <summary>The bytes of one file. Throws <see cref="FileNotFoundException"/> or another <see cref="IOException"/> when it cannot be read.</summary>
    byte[] Read(string path);

    /// <summary>Opens one file for reading from the start, for copying without holding it in memory.</summary>
    Stream Open(string path);

    /// <summary>
    /// What can be told of a file without opening it; <c>null</c> where that is nothing to rely on, so that whoever asks has to read.
    /// </summary>
    FileStamp? Stamp(string path) => null;

    /// <summary>How messages name a file of this tree.</summary>
    string Display(string path);
}
