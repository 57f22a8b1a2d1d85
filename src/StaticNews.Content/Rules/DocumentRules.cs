namespace StaticNews.Content.Rules;

/// <summary>Mistakes in what front matter says: values that are missing, unreadable or contradict each other (SN112x–SN115x, SN17xx).</summary>
public static class DocumentRules
{
    public static readonly DiagnosticRule MissingKey = new(
        "SN1121", Severity.Error,
        "«{0}» is missing",
        "add a line such as «{1}»");

    public static readonly DiagnosticRule EmptyValue = new(
        "SN1122", Severity.Error,
        "«{0}» is empty",
        "write it, such as «{1}»");

    public static readonly DiagnosticRule UnreadableDate = new(
        "SN1123", Severity.Error,
        "«{0}» is not a date",
        "write «2024-07-04 09:30» or «4 июля 2024, 09:30»");

    public static readonly DiagnosticRule DateOutOfRange = new(
        "SN1124", Severity.Error,
        "«{0}» is no date: there is no {1}",
        "write year, month and day as in «2024-07-04 09:30»");

    public static readonly DiagnosticRule NoSuchTime = new(
        "SN1125", Severity.Warning,
        "clocks were put forward over {0} in {1}, so that time never was; {2} is taken",
        "write the time that was meant, or add an offset such as +05:00");

    public static readonly DiagnosticRule UpdatedBeforeDate = new(
        "SN1126", Severity.Warning,
        "«updated» is earlier than «date»",
        "correct one of the two");

    public static readonly DiagnosticRule ExpiresBeforeDate = new(
        "SN1127", Severity.Warning,
        "«expires» is not later than «date», so the article would never be in a list",
        "correct one of the two");

    public static readonly DiagnosticRule InvalidSlug = new(
        "SN1128", Severity.Error,
        "«{0}» cannot be part of an address",
        "write «slug: {1}»");

    public static readonly DiagnosticRule MistypedType = new(
        "SN1129", Severity.Error,
        "unknown type «{0}»",
        "did you mean «{1}»?");

    public static readonly DiagnosticRule UnknownType = new(
        "SN1130", Severity.Warning,
        "unknown type «{0}»; the article is shown as a report",
        "choose one of report, analysis, opinion, interview, review, explainer, live");

    public static readonly DiagnosticRule NotYesOrNo = new(
        "SN1131", Severity.Error,
        "«{0}» takes true or false, not «{1}»",
        "write «{0}: true», or delete the line");

    public static readonly DiagnosticRule NotNumber = new(
        "SN1132", Severity.Error,
        "«{0}» takes a whole number from {2} to {3}, not «{1}»",
        "write a number, such as «{0}: {4}»");

    public static readonly DiagnosticRule OneValueExpected = new(
        "SN1133", Severity.Error,
        "«{0}» takes one value, not a list",
        "write «{1}»");

    public static readonly DiagnosticRule TextExpected = new(
        "SN1134", Severity.Error,
        "«{0}» takes text here, not a mapping",
        "write it on one line; put text with a colon in quotes");

    public static readonly DiagnosticRule MappingExpected = new(
        "SN1135", Severity.Error,
        "«{0}» takes keys of its own",
        "write «{1}»");

    public static readonly DiagnosticRule UnknownMember = new(
        "SN1136", Severity.Warning,
        "«{1}» has no key «{0}»");

    public static readonly DiagnosticRule MistypedKey = new(
        "SN1137", Severity.Warning,
        "unknown key «{0}»",
        "did you mean «{1}»?");

    public static readonly DiagnosticRule ForeignLetters = new(
        "SN1138", Severity.Warning,
        "the key «{0}» has Cyrillic letters that look like Latin ones",
        "type «{1}» in Latin letters");

    public static readonly DiagnosticRule IncompleteCorrection = new(
        "SN1139", Severity.Error,
        "a correction without «{0}»",
        "write «- {{date: 2024-07-05, text: \"What was wrong and what is right\"}}»");

    public static readonly DiagnosticRule AdvertisingWithoutErid = new(
        "SN1140", Severity.Warning,
        "advertising without «erid»",
        "add the token that the advertising data operator gave: «erid: …»");

    public static readonly DiagnosticRule InvalidRedirect = new(
        "SN1141", Severity.Error,
        "«{0}» is not an old address of this site",
        "write the path from the site's root, such as «/old-address/»");

    public static readonly DiagnosticRule InvalidPermalink = new(
        "SN1142", Severity.Error,
        "«{0}» is not a path of this site",
        "write it from the site's root, such as «/special/most/»");

    public static readonly DiagnosticRule InvalidFocus = new(
        "SN1143", Severity.Error,
        "«{0}» is not a point of a picture",
        "write two percentages from the left and the top, such as «focus: 50% 30%»");

    public static readonly DiagnosticRule NamelessParty = new(
        "SN1144", Severity.Error,
        "«{0}» has no name",
        "add «name: …»");

    public static readonly DiagnosticRule NotAnAddress = new(
        "SN1145", Severity.Error,
        "«{0}» is not an address",
        "write it with https://, such as «https://example.org/»");

    public static readonly DiagnosticRule MomentExpected = new(
        "SN1146", Severity.Error,
        "«{0}» takes the moment until which it holds, not «{1}»",
        "write «{0}: 2024-07-04 18:00»");

    public static readonly DiagnosticRule NamelessPicture = new(
        "SN1147", Severity.Error,
        "a picture without «src»",
        "add the file's name: «src: most.jpg»");

    public static readonly DiagnosticRule NestedListItem = new(
        "SN1148", Severity.Error,
        "an item of «{0}» is neither text nor a name",
        "put text with a colon in quotes: «- \"…\"»");

    public static readonly DiagnosticRule LongForSearch = new(
        "SN1149", Severity.Warning,
        "the headline has {0} characters, and search engines cut it after about {1}",
        "shorten it, or give a shorter one for search: «titles: {{search: \"…\"}}»");

    public static readonly DiagnosticRule LongForCard = new(
        "SN1151", Severity.Warning,
        "the headline has {0} characters, and a card has room for about {1}",
        "shorten it, or give a shorter one for cards: «titles: {{card: \"…\"}}»");

    public static readonly DiagnosticRule LeadRepeatsHeadline = new(
        "SN1152", Severity.Warning,
        "the lead says the same as the headline",
        "tell in it what the headline leaves open, or delete the line");

    public static readonly DiagnosticRule NearlyTheSame = new(
        "SN1153", Severity.Warning,
        "this story is nearly the same as {0}",
        "delete one of the two, or say in headline and lead what is new here");

    public static readonly DiagnosticRule NotAnEmail = new(
        "SN1701", Severity.Error,
        "«{0}» is not an e-mail address",
        "write it as «name@example.org»");

    public static readonly DiagnosticRule IncompleteLink = new(
        "SN1702", Severity.Error,
        "a link without {0}",
        "write «- {{title: Telegram, url: https://t.me/example}}»");

    public static readonly DiagnosticRule NotALink = new(
        "SN1703", Severity.Error,
        "«{0}» is not an address");

    public static readonly DiagnosticRule EventWithoutStart = new(
        "SN1155", Severity.Error,
        "the event does not say when it begins",
        "add «start: 2024-07-20 18:00»");

    public static readonly DiagnosticRule EventEndsBeforeStart = new(
        "SN1156", Severity.Error,
        "the event ends before it begins",
        "correct one of the two dates");

    public static readonly DiagnosticRule EventEndsWithHour = new(
        "SN1157", Severity.Warning,
        "the event begins on a day without an hour, so the hour at which it ends is not shown",
        "add an hour to «start:» too, or take it out of «end:»");

    public static readonly DiagnosticRule MistypedEmail = new(
        "SN1704", Severity.Warning,
        "the e-mail address «{0}» looks mistyped",
        "type it again in Latin letters");

    public static readonly DiagnosticRule PhoneDigits = new(
        "SN1705", Severity.Warning,
        "the phone number «{0}» has {1} digits: some are missing, or there are too many",
        "write it whole, such as «+7 (3537) 12-34-56»");
}
