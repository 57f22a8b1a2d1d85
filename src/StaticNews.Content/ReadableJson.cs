using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNews.Content;

/// <summary>JSON that people read too: indented, with Russian as it is, ending in a new line.</summary>
public static class ReadableJson
{
    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What is written, as a text.</summary>
    public static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write));

    /// <summary>What is written, in UTF-8.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Style))
        {
            write(json);
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }
}
