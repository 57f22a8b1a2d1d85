using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNews.Content.Tests;

public sealed class FingerprintTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(1_020)]
    [InlineData(1_021)]
    [InlineData(5_000)]
    public void What_is_gathered_is_hashed_as_one_run_of_bytes_however_long(int letters)
    {
        var text = new string('ж', letters);
        long[] numbers = [.. Enumerable.Range(0, 300)];
        var builder = new FingerprintBuilder();
        foreach (var number in numbers)
        {
            builder.Add(number);
        }

        var fingerprint = builder.Add(text).Add(text).Finish();

        byte[] run = [.. Bytes<long>(numbers), .. Bytes<long>([letters]), .. Bytes<char>(text), .. Bytes<long>([letters]), .. Bytes<char>(text)];
        Assert.Equal(new Fingerprint(XxHash128.HashToUInt128(run)), fingerprint);
    }

    [Fact]
    public void A_builder_starts_anew_after_each_fingerprint()
    {
        var builder = new FingerprintBuilder();
        var first = builder.Add(new string('a', 5_000)).Finish();
        var second = builder.Add("b").Finish();

        Assert.Equal(new FingerprintBuilder().Add("b").Finish(), second);
        Assert.Equal(first, builder.Add(new string('a', 5_000)).Finish());
    }

    [Fact]
    public void Texts_are_told_apart_by_where_they_end()
    {
        var builder = new FingerprintBuilder();
        Assert.NotEqual(builder.Add("ab").Add("c").Finish(), builder.Add("a").Add("bc").Finish());
        Assert.NotEqual(builder.Add((string?)null).Finish(), builder.Add("").Finish());
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values).ToArray();
}
