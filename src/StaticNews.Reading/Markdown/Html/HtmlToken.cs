namespace StaticNews.Reading.Markdown;

/// <summary>A piece of raw HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Name of a tag in lower case, or text as typed.</param>
/// <param name="Offset">Where it begins in the HTML that was read.</param>
/// <param name="Attributes">Names in lower case with decoded values, in order.</param>
internal sealed record HtmlToken(HtmlTokenKind Kind, string Text, int Offset, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>The value of an attribute; <c>null</c> where it is missing.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (attribute, value) in Attributes)
            {
                if (attribute == name)
                {
                    return value;
                }
            }

            return null;
        }
    }
}

/// <summary>The kinds of pieces raw HTML is made of; comments and declarations are none.</summary>
internal enum HtmlTokenKind
{
    Text,
    Start,
    End,
}
