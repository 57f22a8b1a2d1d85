using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Themes;

namespace StaticNews.Testing.Mistakes;

/// <summary>A small site without a mistake, for one to be made in it. Files are named as messages name them: <c>input/…</c>, <c>theme/…</c>.</summary>
public sealed class WrongSite
{
    private static readonly (string Path, byte[] Bytes)[] Shipped = ReadShipped();

    public WrongSite(string text)
    {
        Input = MiniSite.Input(text);
        Input.Add("media/most.jpg", TestPictures.Jpeg(1200, 675)).Add("authors/anna.jpg", TestPictures.Jpeg(100, 100));
        foreach (var (path, bytes) in Shipped)
        {
            Theme.Add(path, bytes);
        }
    }

    public MemoryFiles Input { get; }

    public MemoryFiles Theme { get; } = new("theme/");

    /// <summary>A file's text.</summary>
    public string Read(string file) => Encoding.UTF8.GetString(Tree(file).Read(Inside(file)));

    public void Append(string file, string text) => Write(file, Read(file).TrimEnd('\n') + "\n" + text);

    public void Write(string file, string text) => Tree(file).Add(Inside(file), text);

    public void Write(string file, byte[] bytes) => Tree(file).Add(Inside(file), bytes);

    public void Delete(string file)
    {
        if (!Tree(file).Remove(Inside(file)))
        {
            throw new InvalidOperationException($"there is no {file}");
        }
    }

    public void Move(string from, string to)
    {
        Tree(to).Add(Inside(to), Tree(from).Read(Inside(from)));
        Delete(from);
    }

    public void Edit(string file, string old, string text)
    {
        var parts = Read(file).Split(old);
        Write(file, parts.Length == 2 ? string.Join(text, parts) : throw new InvalidOperationException($"«{old}» stands {parts.Length - 1} times in {file}"));
    }

    private static (string Path, byte[] Bytes)[] ReadShipped()
    {
        var theme = new EmbeddedTheme();
        return [.. theme.List().Select(path => (path, theme.Read(path)))];
    }

    private MemoryFiles Tree(string file) => file.StartsWith("theme/", StringComparison.Ordinal) ? Theme : Input;

    private static string Inside(string file) => file[6..];
}
