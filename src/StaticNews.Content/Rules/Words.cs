namespace StaticNews.Content.Rules;

/// <summary>Parts of sentences that a message takes in.</summary>
public static class Words
{
    public static readonly Phrase Address = new("words.address", "an address");
    public static readonly Phrase Title = new("words.title", "a title");
    public static readonly Phrase List = new("words.list", "a list");
    public static readonly Phrase Text = new("words.text", "text");
    public static readonly Phrase TextValue = new("words.text-value", "a text");
    public static readonly Phrase ThisObject = new("words.this-object", "this object");
    public static readonly Phrase ThisValue = new("words.this-value", "this value");
    public static readonly Phrase IsDraft = new("words.is-draft", "is a draft");
    public static readonly Phrase IsScheduled = new("words.is-scheduled", "is scheduled for {0}");
    public static readonly Phrase Year = new("words.year", "year {0}");
    public static readonly Phrase Month = new("words.month", "month {0}");
    public static readonly Phrase Day = new("words.day", "{0}");
    public static readonly Phrase Hour = new("words.hour", "hour {0}");
    public static readonly Phrase Minute = new("words.minute", "minute {0}");
    public static readonly Phrase Second = new("words.second", "second {0}");
    public static readonly Phrase Offset = new("words.offset", "offset {0}");
    public static readonly Phrase PortInUse = new("words.port-in-use", "another program uses it");
    public static readonly Phrase PortForbidden = new("words.port-forbidden", "this user may not open it");
    public static readonly Phrase NameOfOutlet = new("words.name-of-outlet", "Name of the outlet");
    public static readonly Phrase FirstLines = new("words.first-lines", "«---», «title: …», «date: …» and «---»");
    public static readonly Phrase CommaMissing = new("words.comma-missing", "a comma is missing before this");
    public static readonly Phrase KeyWithoutQuotes = new("words.key-without-quotes", "a key must stand in double quotes");
    public static readonly Phrase EqualsSignMissing = new("words.equals-sign-missing", "«=» must stand after a key");
    public static readonly Phrase QuoteUnclosed = new("words.quote-unclosed", "a quote is opened and never closed");
    public static readonly Phrase TextWithoutQuotes = new("words.text-without-quotes", "text must stand in double quotes");
    public static readonly Phrase A = new("words.a", "a {0}");
    public static readonly Phrase An = new("words.an", "an {0}");
    public static readonly Phrase OggFile = new("words.ogg-file", "an Ogg file");
    public static readonly Phrase HeicPictures = new("words.heic-pictures", "HEIC pictures");
    public static readonly Phrase SomethingElse = new("words.something-else", "something else");
    public static readonly Phrase EndsBeforeItBegins = new("words.ends-before-it-begins", "ends before it begins");
    public static readonly Phrase BeginsBeforeTheLast = new("words.begins-before-the-last", "begins before the one above it");
    public static readonly Phrase SubRip = new("words.sub-rip", "it is SubRip");
    public static readonly Phrase NoWebVtt = new("words.no-web-vtt", "it does not begin with WEBVTT");
    public static readonly Phrase Category = new("words.category", "category");
    public static readonly Phrase Tag = new("words.tag", "tag");
    public static readonly Phrase Story = new("words.story", "story");
    public static readonly Phrase Author = new("words.author", "author");
    public static readonly Phrase Light = new("words.light", "light");
    public static readonly Phrase Dark = new("words.dark", "dark");
    public static readonly Phrase InThisText = new("words.in-this-text", "in this document");
    public static readonly Phrase InFile = new("words.in-file", "in {0}");
    public static readonly Phrase NoSuchSite = new("words.no-such-site", "there is no such site");
    public static readonly Phrase TakesNoConnections = new("words.takes-no-connections", "the site takes no connections");
    public static readonly Phrase TooSlow = new("words.too-slow", "no answer within {0} s");
    public static readonly Phrase CertificateInvalid = new("words.certificate-invalid", "the certificate of the site is not valid");
    public static readonly Phrase ConnectionBreaks = new("words.connection-breaks", "the connection breaks off");
    public static readonly Phrase RegisterLargerThan = new("words.register-larger-than", "its register has more than {0} MB");
    public static readonly Phrase RegisterEmpty = new("words.register-empty", "its register of addresses is empty");
    public static readonly Phrase OddCharacters = new("words.odd-characters", "{0} in the environment holds characters that do not belong there");
    public static readonly Phrase NoWebAddress = new("words.no-web-address", "{0} in the environment is no address such as https://example.org/");
    public static readonly Phrase NotOfNetlify = new("words.not-of-netlify", "Netlify does not answer so");
    public static readonly Phrase AnswersWithError = new("words.answers-with-error", "the site has the error {0}");
}
