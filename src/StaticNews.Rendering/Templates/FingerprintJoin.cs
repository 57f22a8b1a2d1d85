using System.Runtime.InteropServices;
using StaticNews.Content;

namespace StaticNews.Rendering.Templates;

/// <summary>Takes fingerprints of many small things without making a builder for each.</summary>
internal static class FingerprintJoin
{
    [ThreadStatic]
    private static Stack<FingerprintBuilder>? _idle;

    /// <summary>One fingerprint for several, in their order.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> parts) => Fingerprint.Of(MemoryMarshal.AsBytes(parts));

    /// <summary>A builder of this thread; give it back with <see cref="Finish"/>.</summary>
    public static FingerprintBuilder Start() => (_idle ??= new Stack<FingerprintBuilder>()).TryPop(out var idle) ? idle : new FingerprintBuilder();

    /// <summary>The fingerprint; the builder is used again.</summary>
    public static Fingerprint Finish(FingerprintBuilder builder)
    {
        _idle!.Push(builder);
        return builder.Finish();
    }
}
