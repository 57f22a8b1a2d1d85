using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads an e-mail address that readers may write to.</summary>
internal static class EmailAddress
{
    /// <summary>The address of a key; <c>null</c> where there is none, with a diagnostic where it is not one.</summary>
    public static string? Read(Fields fields, Key key)
    {
        if (fields.Text(key) is not { } written || IsOne(written.Value))
        {
            return fields.Plain(key);
        }

        fields.Diagnostics.Add(DocumentRules.NotAnEmail.At(written.Span, written.Value));
        return null;
    }

    private static bool IsOne(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && text.IndexOf('.', at) > at + 1 && !text.Contains(' ') && text.LastIndexOf('@') == at;
    }
}
