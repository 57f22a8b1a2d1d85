using System.Buffers;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads an e-mail address that readers may write to.</summary>
internal static class EmailAddress
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" ,;<>()");

    /// <summary>The address of a key; <c>null</c> where there is none, with a diagnostic where it is not one. One that looks mistyped is told and kept.</summary>
    public static string? Read(Fields fields, Key key)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        if (!IsOne(written.Value))
        {
            fields.Diagnostics.Add(DocumentRules.NotAnEmail.At(written.Span, written.Value));
            return null;
        }

        if (EmailTypos.Of(written.Value) is { } typo)
        {
            fields.Diagnostics.Add(DocumentRules.MistypedEmail.At(written.Span, written.Value) with { OwnCure = typo.Meant is { } meant ? Cures.DidYouMean.With(meant) : null });
        }

        return written.Value;
    }

    /// <summary>Whether a text is one address and nothing else.</summary>
    public static bool IsOne(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && text.LastIndexOf('@') == at && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && text[0] != '.' && text[at - 1] != '.'
            && !text.Contains("..", StringComparison.Ordinal) && !text.AsSpan().ContainsAny(NotInAddresses);
    }
}
