using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNews.Content;

/// <summary>
/// Gathers what an artefact is made from into one <see cref="Fingerprint"/>. Every value is preceded by its length or
/// kind, so that <c>"ab","c"</c> and <c>"a","bc"</c> differ. Not thread-safe; make one for each fingerprint or call <see cref="Finish"/>, which resets it.
/// </summary>
public sealed class FingerprintBuilder
{
    private readonly XxHash128 _hash = new();

    public FingerprintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public FingerprintBuilder Add(long number)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));
        return this;
    }

    public FingerprintBuilder Add(bool flag) => Add(flag ? 1L : 0L);

    public FingerprintBuilder Add(DateTimeOffset? moment) =>
        Add(moment?.UtcTicks ?? -1).Add(moment?.Offset.Ticks ?? -1);

    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        var value = fingerprint.Value;
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in value)));
        return this;
    }

    public Fingerprint Finish()
    {
        var fingerprint = new Fingerprint(_hash.GetCurrentHashAsUInt128());
        _hash.Reset();
        return fingerprint;
    }
}
