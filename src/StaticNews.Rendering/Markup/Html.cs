using System.Text;
using StaticNews.Content;

namespace StaticNews.Rendering.Markup;

/// <summary>
/// Finished markup, the only thing a template prints without escaping. It is drawn when it is printed, so that a page whose
/// fingerprint has not changed costs no drawing.
/// </summary>
/// <param name="fingerprint">A hash over everything <paramref name="draw"/> depends on.</param>
/// <param name="draw">Writes the markup; may be called from any thread, and more than once.</param>
public sealed class Html(Fingerprint fingerprint, Action<HtmlWriter> draw)
{
    /// <summary>Nothing; false in the conditions of templates.</summary>
    public static readonly Html None = new(default, static _ => { });

    /// <summary>A hash over everything the markup depends on.</summary>
    public Fingerprint Fingerprint { get; } = fingerprint;

    /// <summary>Markup that is a text already.</summary>
    public static Html Of(string markup) =>
        markup.Length == 0 ? None : new(new FingerprintBuilder().Add(markup).Finish(), html => html.Raw(markup));

    /// <summary>Draws the markup.</summary>
    public void WriteTo(HtmlWriter html) => draw(html);

    /// <summary>The markup as a text: for the rare template that hands it to a function; printing that text escapes it.</summary>
    public override string ToString()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        WriteTo(new HtmlWriter(buffer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
