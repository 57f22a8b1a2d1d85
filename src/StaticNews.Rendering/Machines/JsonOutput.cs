using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// Writes JSON (RFC 8259) as UTF-8, with the vocabulary of <see cref="Utf8JsonWriter"/> and byte for byte as it does with relaxed escaping, but
/// quickly where texts are not English. Names of properties are ASCII that needs no escaping.
/// </summary>
internal sealed class JsonOutput
{
    private const int LongestNumber = 20;

    private readonly IBufferWriter<byte> _output;
    private readonly JsonText _texts;
    private readonly bool _indented;
    private int _depth;
    private bool _isFirst;
    private bool _isAwaited = true;

    private JsonOutput(IBufferWriter<byte> output, JsonText texts, bool indented, int depth)
    {
        _output = output;
        _texts = texts;
        _indented = indented;
        _depth = depth;
    }

    /// <summary>For a file that people may read too.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="depth">How many objects and arrays stand around the first value.</param>
    public static JsonOutput Indented(IBufferWriter<byte> output, int depth = 0) => new(output, JsonText.InFile, indented: true, depth);

    /// <summary>For the inside of a <c>script</c> element.</summary>
    public static JsonOutput InScript(IBufferWriter<byte> output) => new(output, JsonText.InScript, indented: false, 0);

    public void WriteStartObject()
    {
        WriteRawValue("{"u8);
        Enter();
    }

    public void WriteStartObject(ReadOnlySpan<byte> name)
    {
        WriteRaw(name, "{"u8);
        Enter();
    }

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray(ReadOnlySpan<byte> name)
    {
        WriteRaw(name, "["u8);
        Enter();
    }

    public void WriteEndArray() => Close((byte)']');

    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        var run = new OutputRun(_output);
        Name(ref run, name);
        run.Finish();
        _isAwaited = true;
    }

    public void WriteString(ReadOnlySpan<byte> name, string value)
    {
        var run = new OutputRun(_output);
        Name(ref run, name);
        Text(ref run, value);
        run.Finish();
    }

    public void WriteStringValue(string value)
    {
        var run = new OutputRun(_output);
        Separate(ref run);
        Text(ref run, value);
        run.Finish();
    }

    /// <summary>Begins a string whose inside is written by others.</summary>
    public void WriteStartString() => WriteRawValue("\""u8);

    public void WriteEndString() => _output.Write("\""u8);

    public void WriteNumber(ReadOnlySpan<byte> name, long value)
    {
        Span<byte> digits = stackalloc byte[LongestNumber];
        Utf8Formatter.TryFormat(value, digits, out var length);
        WriteRaw(name, digits[..length]);
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value) => WriteRaw(name, value ? "true"u8 : "false"u8);

    /// <summary>Writes a value, or the beginning of one, that is JSON already.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> json)
    {
        var run = new OutputRun(_output);
        Separate(ref run);
        run.Write(json);
        run.Finish();
    }

    /// <summary>Writes the inside of a string that was begun: UTF-8, not yet escaped.</summary>
    public void WriteStringPart(ReadOnlySpan<byte> utf8)
    {
        var run = new OutputRun(_output);
        _texts.Write(utf8, ref run);
        run.Finish();
    }

    private void WriteRaw(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        var run = new OutputRun(_output);
        Name(ref run, name);
        run.Write(json);
        run.Finish();
    }

    private void Name(ref OutputRun run, scoped ReadOnlySpan<byte> name)
    {
        Separate(ref run);
        run.Write((byte)'"');
        run.Write(name);
        run.Write(_indented ? "\": "u8 : "\":"u8);
    }

    private void Text(ref OutputRun run, string text)
    {
        run.Write((byte)'"');
        _texts.Write(text, ref run);
        run.Write((byte)'"');
    }

    private void Enter()
    {
        _depth++;
        _isFirst = true;
    }

    private void Close(byte bracket)
    {
        var run = new OutputRun(_output);
        _depth--;
        if (!_isFirst)
        {
            Break(ref run);
        }

        run.Write(bracket);
        run.Finish();
        _isFirst = false;
    }

    /// <summary>What stands between the value before and the next, which needs nothing if it is the first of all or has just been named.</summary>
    private void Separate(ref OutputRun run)
    {
        if (_isAwaited)
        {
            _isAwaited = false;
            return;
        }

        if (!_isFirst)
        {
            run.Write((byte)',');
        }

        _isFirst = false;
        Break(ref run);
    }

    private void Break(ref OutputRun run)
    {
        if (_indented)
        {
            run.Write((byte)'\n');
            for (var depth = _depth; depth > 0; depth--)
            {
                run.Write("  "u8);
            }
        }
    }
}
