using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes those attributes of raw HTML that are safe and of use; looks are the theme's.</summary>
internal sealed class HtmlAttributes(BodyWriter body)
{
    /// <summary>Writes the attributes of a tag that is being written.</summary>
    public void Write(HtmlToken tag, string name, int offset)
    {
        ReportHandlers(tag, offset);
        foreach (var (attribute, value) in tag.Attributes)
        {
            if (attribute == "id" || (attribute == "name" && name == "a" && tag["id"] is null))
            {
                WriteId(value, offset);
            }
            else if (IsAllowed(name, attribute, value))
            {
                body.Out.Attribute(attribute, value);
            }
        }
    }

    /// <summary>Reports attributes that would run a script.</summary>
    public void ReportHandlers(HtmlToken tag, int offset)
    {
        foreach (var (attribute, _) in tag.Attributes)
        {
            if (attribute.StartsWith("on", StringComparison.Ordinal))
            {
                body.Findings.ReportOnce(MarkdownRules.HandlerDropped, attribute, offset, attribute, tag.Text);
            }
        }
    }

    private void WriteId(string value, int offset)
    {
        if (Ids.IsValid(value) && body.Ids.TryTake(value, offset))
        {
            body.Findings.Anchors.Add(value);
            body.Out.Attribute("id", value);
        }
    }

    private static bool IsAllowed(string tag, string attribute, string value) => attribute switch
    {
        "title" or "lang" => true,
        "dir" => value is "ltr" or "rtl" or "auto",
        "colspan" or "rowspan" => tag is "td" or "th" && IsSmallNumber(value),
        "scope" => tag == "th" && value is "row" or "col" or "rowgroup" or "colgroup",
        "span" => tag is "col" or "colgroup" && IsSmallNumber(value),
        "start" => tag == "ol" && IsSmallNumber(value),
        "value" => tag == "li" && IsSmallNumber(value),
        "reversed" => tag == "ol",
        "type" => tag == "ol" && value is "1" or "a" or "A" or "i" or "I",
        "datetime" => tag is "time" or "del" or "ins",
        "open" => tag == "details",
        _ => false,
    };

    private static bool IsSmallNumber(string value) => value.Length is > 0 and <= 6 && value.All(char.IsAsciiDigit);
}
