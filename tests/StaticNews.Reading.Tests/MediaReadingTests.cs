using System.Buffers.Binary;
using System.Text;
using CsCheck;
using StaticNews.Content;

namespace StaticNews.Reading.Tests;

public sealed class MediaReadingTests
{
    private static readonly string[] Names = ["a.jpg", "a.png", "a.gif", "a.webp", "a.avif", "a.svg"];

    private static InputReading Read(string name, byte[] bytes) => InputReader.Read(
        new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add("media/" + name, bytes), new ReadOptions());

    private static (int Width, int Height) Size(string name, byte[] bytes)
    {
        var reading = Read(name, bytes);
        Assert.Empty(reading.Diagnostics);
        var item = Assert.Single(reading.Site!.Media);
        Assert.Equal((MediaKind.Picture, (long)bytes.Length), (item.Kind, item.Bytes));
        Assert.Equal(Fingerprint.Of(bytes), item.Source.Content);
        return (item.Width, item.Height);
    }

    private static byte[] Big(int value, int bytes = 4)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(all, value);
        return all[(4 - bytes)..];
    }

    private static byte[] Little(int value, int bytes = 4)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(all, value);
        return all[..bytes];
    }

    private static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Big(13), .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, .. Big(0)];

    private static byte[] Jpeg(int width, int height, byte[]? segment = null) =>
        [0xFF, 0xD8, 0xFF, 0xE0, .. Big(4, 2), 0, 0, .. segment ?? [], 0xFF, 0xC2, .. Big(11, 2), 8, .. Big(height, 2), .. Big(width, 2), 1, 1, 0x11, 0, 0xFF, 0xD9];

    private static byte[] Exif(int orientation) =>
        [0xFF, 0xE1, .. Big(34, 2), .. "Exif\0\0II"u8, 0x2A, 0, .. Little(8), .. Little(1, 2), .. Little(0x0112, 2), .. Little(3, 2), .. Little(1), .. Little(orientation), .. Little(0)];

    private static byte[] WebP(string chunk, byte[] content)
    {
        byte[] rest = [.. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), .. Little(content.Length), .. content];
        return [.. "RIFF"u8, .. Little(rest.Length), .. rest];
    }

    private static byte[] Box(string type, params byte[][] content)
    {
        byte[] inside = [.. content.SelectMany(part => part)];
        return [.. Big(inside.Length + 8), .. Encoding.ASCII.GetBytes(type), .. inside];
    }

    private static byte[] Heif(string brand, params byte[][] properties) =>
        [.. Box("ftyp", Encoding.ASCII.GetBytes(brand), Big(0)), .. Box("meta", Big(0), Box("iprp", Box("ipco", properties)))];

    private static byte[] Extent(int width, int height) => Box("ispe", Big(0), Big(width), Big(height));

    [Fact]
    public void The_size_of_every_format_is_read_from_its_header()
    {
        Assert.Equal((1600, 900), Size("a.png", Png(1600, 900)));
        Assert.Equal((1600, 900), Size("a.jpg", Jpeg(1600, 900)));
        Assert.Equal((320, 200), Size("a.gif", [.. "GIF89a"u8, .. Little(320, 2), .. Little(200, 2), 0, 0, 0]));
        Assert.Equal((640, 480), Size("a.webp", WebP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(640, 2), .. Little(480, 2)])));
        Assert.Equal((640, 480), Size("b.webp", WebP("VP8L", [0x2F, .. Little(639 | (479 << 14)), 0, 0, 0, 0, 0])));
        Assert.Equal((640, 480), Size("c.webp", WebP("VP8X", [0, 0, 0, 0, .. Little(639, 3), .. Little(479, 3)])));
        Assert.Equal((800, 600), Size("a.avif", Heif("avif", Extent(160, 120), Extent(800, 600))));
    }

    [Fact]
    public void A_photograph_that_was_taken_upright_is_upright()
    {
        Assert.Equal((3000, 4000), Size("a.jpg", Jpeg(4000, 3000, Exif(6))));
        Assert.Equal((4000, 3000), Size("b.jpg", Jpeg(4000, 3000, Exif(3))));
        Assert.Equal((600, 800), Size("c.avif", Heif("avif", Extent(800, 600), Box("irot", [1]))));
    }

    [Fact]
    public void A_header_far_behind_large_metadata_is_found()
    {
        byte[] padding = [0xFF, 0xE2, 0xFF, 0xFF, .. new byte[65533]];

        Assert.Equal((1600, 900), Size("a.jpg", Jpeg(1600, 900, [.. padding, .. padding, .. padding])));
    }

    [Theory]
    [InlineData("<svg width=\"300\" height=\"200\"/>", 300, 200)]
    [InlineData("<?xml version='1.0'?>\n<svg viewBox='0 0 40 20' stroke-width='3'></svg>", 40, 20)]
    [InlineData("<svg width='80' viewBox='0,0,40,20'>", 80, 40)]
    [InlineData("<svg width='100%' height='100%' viewBox='0 0 24 24'>", 24, 24)]
    [InlineData("<svg height='1in' width='72pt'>", 96, 96)]
    [InlineData("<svg>", 0, 0)]
    public void The_size_of_a_drawing_is_that_of_its_root(string svg, int width, int height) =>
        Assert.Equal((width, height), Size("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void What_is_wrong_with_a_file_is_told_with_its_cure()
    {
        var told = new StringBuilder();
        Add("empty.jpg", []);
        Add("cut.jpg", Jpeg(1600, 900)[..12]);
        Add("cut.png", Png(10, 10)[..20]);
        Add("cut.webp", WebP("VP8X", [0, 0, 0, 0, .. Little(639, 3), .. Little(479, 3), .. new byte[100]])[..60]);
        Add("flat.png", Png(0, 10));
        Add("really.jpg", Png(10, 10));
        Add("page.jpg", "<!DOCTYPE html><title>404</title>"u8.ToArray());
        Add("bomb.png", Png(60000, 60000));
        Add("phone.heic", Heif("heic", Extent(800, 600)));
        Add("phone.jpg", Heif("heic", Extent(800, 600)));
        Add("sound.mp3", "OggS"u8.ToArray());
        Golden.Verify(told.ToString(), "media.txt");

        void Add(string name, byte[] bytes)
        {
            var reading = Read(name, bytes);
            var kept = reading.Site!.Media is [var item] ? $"{item.Kind} {item.Width}×{item.Height}" : "left out";
            told.Append("-- ").Append(name).Append(": ").Append(kept).Append(" --\n");
            foreach (var diagnostic in reading.Diagnostics)
            {
                told.Append(diagnostic).Append('\n');
            }
        }
    }

    [Fact]
    public void No_bytes_however_hostile_stop_the_reading() =>
        Gen.Select(Gen.Int[0, 5].Select(i => Names[i]), Gen.Byte.Array[0, 200], Gen.Int[0, 5]).Sample((name, noise, kind) =>
        {
            byte[] bytes = kind switch
            {
                0 => [0xFF, 0xD8, 0xFF, 0xE1, .. noise],
                1 => [.. Png(1, 1)[..16], .. noise],
                2 => [.. "RIFF....WEBPVP8"u8, .. noise],
                3 => [.. Heif("avif")[..16], .. noise],
                4 => [.. "<svg "u8, .. noise],
                _ => noise,
            };
            Assert.NotNull(Read(name, bytes).Site);
        });
}
