using StaticNews.Content;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads what the outlet must say about itself.</summary>
internal static class ImprintReader
{
    private static readonly Key Publisher = new("publisher");
    private static readonly Key Founder = new("founder");
    private static readonly Key Editor = new("editor-in-chief", "editor", "chief-editor");
    private static readonly Key Address = new("address");
    private static readonly Key Phone = new("phone", "telephone", "tel");
    private static readonly Key Email = new("e-mail", "mail");
    private static readonly Key Registration = new("registration", "certificate", "registration-certificate");
    private static readonly Key AgeRating = new("age-rating", "age", "rating");
    public static readonly KeyCatalogue All = new(Publisher, Founder, Editor, Address, Phone, Email, Registration, AgeRating);

    public static Imprint Read(Fields fields, Key key) =>
        SettingsKeys.Members(fields, key, All, "imprint: {publisher: \"…\", editor-in-chief: \"…\", age-rating: 16+}") is not { } members
            ? new Imprint()
            : new Imprint
            {
                Publisher = members.Plain(Publisher),
                Founder = members.Plain(Founder),
                EditorInChief = members.Plain(Editor),
                Address = members.Plain(Address),
                Phone = PhoneNumbers.Read(members, Phone),
                Email = EmailAddress.Read(members, Email),
                Registration = members.Plain(Registration),
                AgeRating = members.Plain(AgeRating),
            };
}
