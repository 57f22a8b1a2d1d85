using System.Buffers;
using System.Globalization;

namespace StaticNews.Content;

/// <summary>A 128-bit hash of exactly what something is made from: equal fingerprints mean nothing has to be made again.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    // Nearly every article fits; a photograph takes a few dozen turns.
    private const int BufferSize = 64 * 1024;

    /// <summary>The 32 lower-case hexadecimal digits used in manifests.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The first ten digits, enough to name a version of an asset.</summary>
    public string Short => ToString()[..10];

    /// <summary>Reads the digits that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out Fingerprint fingerprint)
    {
        var well = UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        fingerprint = new Fingerprint(value);
        return well;
    }

    /// <summary>The fingerprint of a run of bytes, such as a whole file.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(System.IO.Hashing.XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of a stream read to its end, equal to that of its bytes; for files too big to hold.</summary>
    public static Fingerprint Of(Stream stream)
    {
        var hash = new System.IO.Hashing.XxHash128();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            hash.Append(buffer.AsSpan(0, read));
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return new Fingerprint(hash.GetCurrentHashAsUInt128());
    }
}
