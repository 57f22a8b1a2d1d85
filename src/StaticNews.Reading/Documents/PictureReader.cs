using System.Globalization;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads a picture of front matter: a file's name, or a mapping with <c>src</c>, <c>alt</c>, <c>caption</c>, <c>credit</c>, <c>focus</c>.</summary>
internal static class PictureReader
{
    private static readonly Key Source = new("src", "path", "url", "file", "image", "source");
    private static readonly Key Alt = new("alt");
    private static readonly Key Caption = new("caption", "title", "description");
    private static readonly Key Credit = new("credit", "author", "copyright");
    private static readonly Key Focus = new("focus", "position");
    public static readonly KeyCatalogue All = new(Source, Alt, Caption, Credit, Focus);

    public static Picture? Read(Fields fields, Key key, DocumentContext context)
    {
        if (fields[key] is FrontMatterMap map)
        {
            return ReadMap(new Fields(map, All, fields.Diagnostics), key, context);
        }

        var source = fields.FirstText(key);
        return source is { } file && FieldValues.ParseFlag(file.Value) != false
            ? new Picture(context.Own.Reduce(file), null, null, null, null)
            : null;
    }

    private static Picture? ReadMap(Fields members, Key key, DocumentContext context)
    {
        NestedFields.RefuseUnknown(members, key);
        if (members.Text(Source) is not { } source)
        {
            members.Diagnostics.Add(DocumentRules.NamelessPicture.At(members.Span));
            return null;
        }

        return new Picture(
            context.Own.Reduce(source), context.Prose(members, Alt), context.Prose(members, Caption), context.Prose(members, Credit), ReadFocus(members));
    }

    private static FocusPoint? ReadFocus(Fields members)
    {
        var text = members[Focus] is FrontMatterList
            ? members.Texts(Focus) is [var left, var top] ? left with { Value = $"{left.Value} {top.Value}" } : null
            : members.Text(Focus);
        if (text is not { } focus)
        {
            return null;
        }

        var parts = focus.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var x, var y] && Share(x) is { } across && Share(y) is { } down)
        {
            return Array.IndexOf(["top", "bottom"], x) >= 0 || Array.IndexOf(["left", "right"], y) >= 0
                ? new FocusPoint(down, across)
                : new FocusPoint(across, down);
        }

        if (parts is [var one] && Share(one) is { } share)
        {
            return one is "left" or "right" ? new FocusPoint(share, 0.5) : new FocusPoint(0.5, share);
        }

        members.Diagnostics.Add(DocumentRules.InvalidFocus.At(focus.Span, focus.Value));
        return null;
    }

    /// <summary>A percentage, a fraction or a word as in CSS object-position; <c>null</c> for anything else.</summary>
    private static double? Share(string text)
    {
        switch (text)
        {
            case "left" or "top":
                return 0;
            case "center" or "centre":
                return 0.5;
            case "right" or "bottom":
                return 1;
        }

        var isPercent = text.EndsWith('%');
        var read = double.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var share = isPercent ? number / 100 : number;
        return read && share is >= 0 and <= 1 ? share : null;
    }
}
