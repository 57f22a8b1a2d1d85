using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using StaticNews.Rendering.Machines;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class JsonOutputTests
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly string[] Snippets = ["«Мост»", "\u00A0— ", "\"", "\n", "<b>", "😀", "\uD83D", new string('я', 300)];

    [Fact]
    public void Every_letter_of_every_script_is_written_as_the_platform_writes_it()
    {
        for (var first = 0; first <= char.MaxValue; first += 256)
        {
            var letters = string.Concat(Enumerable.Range(first, 256).Select(code => (char)code));
            Assert.Equal(Platform(letters), Ours(letters));
        }
    }

    [Fact]
    public void Every_text_is_written_as_the_platform_writes_it() =>
        Gen.OneOf(Gen.Char.Select(letter => letter.ToString()), Gen.Int[0, Snippets.Length - 1].Select(index => Snippets[index]))
            .Array[0, 12].Select(string.Concat)
            .Sample(text => Assert.Equal(Platform(text), Ours(text)));

    [Fact]
    public void No_text_ends_the_script_element_that_holds_it()
    {
        var output = new ArrayBufferWriter<byte>();
        JsonOutput.InScript(output).WriteStringValue("</script> 😀 </script>");

        Assert.Equal("\"\\u003C/script> \\uD83D\\uDE00 \\u003C/script>\"", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Ours(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = JsonOutput.Indented(output);
        json.WriteStartObject();
        json.WriteString("text"u8, text);
        json.WriteNumber("number"u8, -12);
        json.WriteStartArray("none"u8);
        json.WriteEndArray();
        json.WriteStartArray("list"u8);
        json.WriteStringValue(text);
        json.WriteStartObject();
        json.WriteBoolean("flag"u8, true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Platform(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteNumber("number", -12);
            json.WriteStartArray("none");
            json.WriteEndArray();
            json.WriteStartArray("list");
            json.WriteStringValue(text);
            json.WriteStartObject();
            json.WriteBoolean("flag", true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
