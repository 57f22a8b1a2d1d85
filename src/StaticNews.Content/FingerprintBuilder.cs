using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNews.Content;

/// <summary>
/// Gathers what an artefact is made from into one <see cref="Fingerprint"/>. Every value is preceded by its length or
/// kind, so that <c>"ab","c"</c> and <c>"a","bc"</c> differ. Not thread-safe; make one for each fingerprint or call <see cref="Finish"/>, which resets it.
/// </summary>
public sealed class FingerprintBuilder
{
    // Most fingerprints are taken over many small values: gathered first, they are hashed in one go.
    private readonly byte[] _gathered = new byte[2048];
    private int _count;

    private XxHash128? _long;
    private bool _isLong;

    public FingerprintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1L);
        Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public FingerprintBuilder Add(long number)
    {
        MemoryMarshal.Write(Next(sizeof(long)), in number);
        return this;
    }

    public FingerprintBuilder Add(bool flag) => Add(flag ? 1L : 0L);

    public FingerprintBuilder Add(DateTimeOffset? moment) =>
        Add(moment?.UtcTicks ?? -1).Add(moment?.Offset.Ticks ?? -1);

    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        var value = fingerprint.Value;
        Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in value)));
        return this;
    }

    public Fingerprint Finish()
    {
        var gathered = _gathered.AsSpan(0, _count);
        var fingerprint = _isLong ? FinishLong(gathered) : Fingerprint.Of(gathered);
        (_count, _isLong) = (0, false);
        return fingerprint;
    }

    private Fingerprint FinishLong(ReadOnlySpan<byte> rest)
    {
        _long!.Append(rest);
        var fingerprint = new Fingerprint(_long.GetCurrentHashAsUInt128());
        _long.Reset();
        return fingerprint;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= _gathered.Length)
        {
            bytes.CopyTo(Next(bytes.Length));
        }
        else
        {
            HashGathered();
            _long!.Append(bytes);
        }
    }

    private Span<byte> Next(int length)
    {
        if (length > _gathered.Length - _count)
        {
            HashGathered();
        }

        var next = _gathered.AsSpan(_count, length);
        _count += length;
        return next;
    }

    private void HashGathered()
    {
        (_long ??= new XxHash128()).Append(_gathered.AsSpan(0, _count));
        (_count, _isLong) = (0, true);
    }
}
