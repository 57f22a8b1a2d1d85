using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads <c>share-cards</c>: yes, no, or the day since which articles get one.</summary>
internal static class ShareCardReader
{
    public static ShareCardSettings? Read(Fields fields, Key key, TimeZoneInfo zone)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        if (FieldValues.ParseFlag(written.Value) is { } flag)
        {
            return flag ? new ShareCardSettings(written.Span, null) : null;
        }

        if (Moments.Parse(written, zone) is { } since)
        {
            return new ShareCardSettings(written.Span, since);
        }

        fields.Diagnostics.Add(SettingsRules.NoYesNoOrDay.At(written.Span, key.Name, written.Value));
        return null;
    }
}
