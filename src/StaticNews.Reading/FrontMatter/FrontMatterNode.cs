using StaticNews.Content;

namespace StaticNews.Reading.FrontMatter;

/// <summary>A value of front matter with its place, the same for YAML, TOML and JSON.</summary>
internal abstract record FrontMatterNode(SourceSpan Span);

/// <summary>Text, a number, a date or a flag, as written; <see cref="IsNull"/> where nothing is written at all.</summary>
internal sealed record FrontMatterScalar(string Text, bool IsNull, SourceSpan Span) : FrontMatterNode(Span)
{
    /// <summary>A value of YAML without quotes, which may be a word for nothing.</summary>
    public static FrontMatterScalar Bare(string text, SourceSpan span) =>
        IsNothing(text) ? new FrontMatterScalar("", IsNull: true, span) : new FrontMatterScalar(text, IsNull: false, span);

    /// <summary>Whether bare text is YAML's word for nothing (YAML 1.2, 10.2.1.1).</summary>
    public static bool IsNothing(ReadOnlySpan<char> text) => text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record FrontMatterList(IReadOnlyList<FrontMatterNode> Items, SourceSpan Span) : FrontMatterNode(Span);

/// <summary>Keys and their values in the order written, repeated keys included.</summary>
internal sealed record FrontMatterMap(IReadOnlyList<FrontMatterEntry> Entries, SourceSpan Span) : FrontMatterNode(Span);

internal readonly record struct FrontMatterEntry(string Key, SourceSpan KeySpan, FrontMatterNode Value);
