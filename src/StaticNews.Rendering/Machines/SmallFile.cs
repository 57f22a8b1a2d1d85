using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary>A short text each line of which comes from another corner of the site: the text is its own fingerprint.</summary>
internal static class SmallFile
{
    /// <summary>Writes JSON in which Cyrillic stays readable.</summary>
    public static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Artefact Of(Route route, string text) => new Artefact.Drawn(
        route,
        new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(text).Finish(),
        output => Encoding.UTF8.GetBytes(text, output));

    /// <summary>JSON in which Cyrillic stays readable.</summary>
    public static string Json(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
