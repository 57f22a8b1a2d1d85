using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Text;

/// <summary>How large a file may be that is read whole, so that a damaged or hostile one costs neither memory nor time.</summary>
/// <param name="Rule">What is told of a larger one: its size and the limit, in MB.</param>
/// <param name="Bytes">The limit.</param>
internal sealed record SizeLimit(DiagnosticRule Rule, int Bytes)
{
    /// <summary>That of all texts which people write.</summary>
    public static readonly SizeLimit OfText = new(FileRules.TooLarge, DocumentReader.MaxBytes);

    /// <summary>What is to be told of a file that is too large, without reading it; <c>null</c> for others.</summary>
    public Diagnostic? Exceeded(IFileTree tree, string path)
    {
        using var stream = tree.Open(path);
        return stream.Length > Bytes ? Rule.At(SourceSpan.WholeFile(tree.Display(path)), stream.Length >> 20, Bytes >> 20) : null;
    }
}
