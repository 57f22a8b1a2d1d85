using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>Front matter the program does not know; a key that an editor left out is null rather than a mistake of the template.</summary>
internal sealed class ExtraView(IReadOnlyDictionary<string, string> extra)
    : View(new ViewShape("the extra front matter", [.. extra.Keys]), [.. extra.Values])
{
    private static readonly ExtraView Empty = new(new Dictionary<string, string>());

    public static ExtraView Of(IReadOnlyDictionary<string, string> extra) => extra.Count == 0 ? Empty : new ExtraView(extra);

    public override bool TryGet(string member, out object? value)
    {
        base.TryGet(member, out value);
        return true;
    }
}
