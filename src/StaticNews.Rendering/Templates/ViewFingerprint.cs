using StaticNews.Content;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.Templates;

/// <summary>Takes the fingerprint of a view over every value it has, whatever their kinds.</summary>
internal static class ViewFingerprint
{
    private enum Kind
    {
        Null,
        Text,
        Truth,
        Number,
        Html,
        View,
        List,
    }

    public static Fingerprint Of(View view)
    {
        var builder = FingerprintJoin.Start();
        builder.Add(view.Shape.Name);
        for (var place = 0; place < view.Shape.Members.Count; place++)
        {
            Add(builder, view.Value(place));
        }

        return FingerprintJoin.Finish(builder);
    }

    private static void Add(FingerprintBuilder builder, object? value)
    {
        switch (value)
        {
            case null:
                builder.Add((long)Kind.Null);
                break;
            case string text:
                builder.Add((long)Kind.Text).Add(text);
                break;
            case bool truth:
                builder.Add((long)Kind.Truth).Add(truth);
                break;
            case int number:
                builder.Add((long)Kind.Number).Add(number);
                break;
            case Html html:
                builder.Add((long)Kind.Html).Add(html.Fingerprint);
                break;
            case View view:
                builder.Add((long)Kind.View).Add(view.Fingerprint);
                break;
            case IReadOnlyList<object> list:
                AddList(builder, list);
                break;
            default:
                throw new NotSupportedException($"A view cannot hold {value.GetType()}.");
        }
    }

    private static void AddList(FingerprintBuilder builder, IReadOnlyList<object> list)
    {
        builder.Add((long)Kind.List).Add(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            Add(builder, list[i]);
        }
    }
}
