using System.Buffers.Binary;
using System.Text;
using StaticNews.Content;
using StaticNews.Testing;

namespace StaticNews.Reading.Tests;

/// <summary>How long films and recordings play, and how large films are, told by their own files.</summary>
public sealed class PlayedMediaTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_film_tells_its_length_and_size_wherever_its_contents_stand(bool atEnd)
    {
        byte[] movie = Box("moov", Box("mvhd", Bytes(0, 0, 0, 1000, 83_400)), Box("trak", Track(0x10000, 1280, 720)));
        byte[] rest = Box("mdat", new byte[100_000]);
        byte[] start = Box("ftyp", Encoding.ASCII.GetBytes("isomxxxxisom"));

        Assert.Equal((83, 1280, 720), Read("a.mp4", atEnd ? [.. start, .. rest, .. movie] : [.. start, .. movie, .. rest]));
    }

    [Fact]
    public void A_film_of_a_telephone_held_upright_is_taller_than_wide() => Assert.Equal(
        (2, 720, 1280),
        Read("a.mov", [.. Box("ftyp", Encoding.ASCII.GetBytes("qt  xxxxqt  ")), .. Box("moov", Box("mvhd", Bytes(0, 0, 0, 600, 1200)), Box("trak", Track(0, 1280, 720)))]));

    [Fact]
    public void A_WebM_tells_its_length_and_size() => Assert.Equal(
        (12, 640, 360),
        Read("a.webm",
        [
            .. Element([0x1A, 0x45, 0xDF, 0xA3], [0x42, 0x82, 0x84, .. "webm"u8]),
            .. Element([0x18, 0x53, 0x80, 0x67],
            [
                .. Element([0x15, 0x49, 0xA9, 0x66], [.. Element([0x2A, 0xD7, 0xB1], [0x0F, 0x42, 0x40]), .. Element([0x44, 0x89], [.. Double(12_345)])]),
                .. Element([0x16, 0x54, 0xAE, 0x6B], Element([0xAE], Element([0xE0], [.. Element([0xB0], [0x02, 0x80]), .. Element([0xBA], [0x01, 0x68])]))),
            ]),
        ]));

    [Fact]
    public void An_MP3_of_one_bit_rate_plays_as_long_as_its_bytes_last() =>
        Assert.Equal((10, 0, 0), Read("a.mp3", [.. Mp3Frame, .. new byte[160_000 - Mp3Frame.Length]]));

    [Fact]
    public void An_MP3_whose_bit_rate_varies_tells_how_many_frames_it_has()
    {
        byte[] tag = [.. "ID3"u8, 4, 0, 0, 0, 0, 1, 0, .. new byte[128]];
        byte[] frame = [.. Mp3Frame, .. new byte[32], .. "Xing"u8, 0, 0, 0, 1, .. Bytes(3829)];

        Assert.Equal((100, 0, 0), Read("a.mp3", [.. tag, .. frame, .. new byte[5000]]));
    }

    [Fact]
    public void An_Opus_recording_ends_where_its_last_page_says()
    {
        byte[] head = [.. Page(0), .. "OpusHead"u8, 1, 2, .. Little16(312)];

        Assert.Equal((5, 0, 0), Read("a.opus", [.. head, .. new byte[500], .. Page((48_000 * 5) + 312), .. new byte[20]]));
    }

    [Fact]
    public void A_WAV_plays_its_bytes_at_its_rate()
    {
        byte[] format = [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0];

        Assert.Equal((3, 0, 0), Read("a.wav", [.. format, .. "data"u8, 0xC0, 0x5D, 0, 0, .. new byte[24_000]]));
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.webm")]
    [InlineData("a.mp3")]
    [InlineData("a.ogg")]
    [InlineData("a.wav")]
    public void A_film_or_recording_that_is_cut_short_tells_nothing_and_breaks_nothing(string name)
    {
        byte[][] heads = [Box("ftyp", Encoding.ASCII.GetBytes("isomxxxxisom")), [0x1A, 0x45, 0xDF, 0xA3], [0xFF, 0xFB], [.. "OggS"u8], [.. "RIFF\0\0\0\0WAVEfmt "u8]];
        foreach (var head in heads)
        {
            for (var length = 1; length <= head.Length; length++)
            {
                Assert.Equal((0, 0, 0), Read(name, head[..length]));
            }
        }
    }

    [Fact]
    public void The_demo_tells_its_own()
    {
        var input = new DiskFiles(Repository.PathTo("input"), "input/");
        var media = InputReader.Read(input, new ReadOptions()).Site!.Media.ToDictionary(item => item.Source.Path, StringComparer.Ordinal);

        Assert.Equal((10, 1280, 720), (media["media/ledokhod.mp4"].Seconds, media["media/ledokhod.mp4"].Width, media["media/ledokhod.mp4"].Height));
        Assert.Equal((29, 10), (media["media/podkast-reka.mp3"].Seconds, media["media/ledokhod.en.vtt"].Seconds));
    }

    /// <summary>MPEG 1, layer III, 128 kbit/s, 44.1 kHz, stereo.</summary>
    private static byte[] Mp3Frame => [0xFF, 0xFB, 0x90, 0x00];

    private static (int Seconds, int Width, int Height) Read(string name, byte[] bytes)
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add("media/" + name, bytes);
        var item = Assert.Single(InputReader.Read(files, new ReadOptions()).Site!.Media);
        return (item.Seconds, item.Width, item.Height);
    }

    private static byte[] Box(string type, params byte[][] content)
    {
        byte[] inside = [.. content.SelectMany(part => part)];
        return [.. Bytes(inside.Length + 8), .. Encoding.ASCII.GetBytes(type), .. inside];
    }

    /// <summary>A track's head: ten numbers, a matrix, width and height.</summary>
    private static byte[] Track(int first, int width, int height) =>
        Box("tkhd", Bytes(0, 0, 0, 1, 0, 0, 0, 0, 0, 0), Bytes(first, 0x10000, 0, 0, 0, 0, 0, 0, 0x40000000), Bytes(width << 16, height << 16));

    private static byte[] Element(byte[] id, byte[] content) => [.. id, (byte)(0x40 | (content.Length >> 8)), (byte)content.Length, .. content];

    private static byte[] Page(long position)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, position);
        return [.. "OggS"u8, 0, 0, .. bytes, .. new byte[14]];
    }

    private static byte[] Bytes(params int[] numbers)
    {
        var bytes = new byte[numbers.Length * 4];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), numbers[i]);
        }

        return bytes;
    }

    private static byte[] Double(double number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little16(int number) => [(byte)number, (byte)(number >> 8)];
}
