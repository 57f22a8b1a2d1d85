using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNews.Cli.Reporting;

/// <summary>JSON as this program prints it: indented, with Russian as it is, ending in a new line.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Style))
        {
            write(json);
        }

        memory.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }
}
