using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Text;

/// <summary>How large a file may be that is read whole, so that a damaged or hostile one costs neither memory nor time.</summary>
/// <param name="Rule">What is told of a larger one: its size and the limit, in MB.</param>
/// <param name="Bytes">The limit.</param>
internal sealed record SizeLimit(DiagnosticRule Rule, int Bytes)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>That of all texts which people write.</summary>
    public static readonly SizeLimit OfText = new(FileRules.TooLarge, 10 * Megabyte);

    public static readonly SizeLimit OfRegister = new(RouteRules.RegisterTooLarge, AddressRegister.MaxBytes);
    public static readonly SizeLimit OfMap = new(MediaRules.MapTooLarge, 8 * Megabyte);
    public static readonly SizeLimit OfDrawing = new(MediaRules.DrawingTooLarge, 8 * Megabyte);
    public static readonly SizeLimit OfCaptions = new(MediaRules.CaptionsTooLarge, 4 * Megabyte);

    /// <summary>What is to be told of a file that is too large, without reading it; <c>null</c> for others.</summary>
    public Diagnostic? Exceeded(IFileTree tree, string path)
    {
        using var stream = tree.Open(path);
        return Exceeded(tree.Display(path), stream.Length);
    }

    /// <summary>The same of a file whose size is known.</summary>
    /// <param name="display">How messages name it.</param>
    /// <param name="length">In bytes.</param>
    public Diagnostic? Exceeded(string display, long length) =>
        length > Bytes ? Rule.At(SourceSpan.WholeFile(display), length / Megabyte, Bytes / Megabyte) : null;
}
