using StaticNews.Content;

namespace StaticNews.Rendering.Themes;

/// <summary>A stylesheet or script as the designer wrote it.</summary>
internal sealed record ThemeText(string Path, string Display, string Text)
{
    public SourceSpan Place(ThemeReference reference)
    {
        var before = Text.AsSpan(0, reference.Offset);
        return new SourceSpan(Display, before.Count('\n') + 1, reference.Offset - before.LastIndexOf('\n'));
    }
}

/// <summary>A file that another names, with the place of the name.</summary>
internal readonly record struct ThemeReference(string Target, int Offset);
