namespace StaticNews.Content.Rules;

/// <summary>Ways out that are found at the place of a mistake.</summary>
public static class Cures
{
    public static readonly Phrase DidYouMean = new("cures.did-you-mean", "did you mean «{0}»?");
    public static readonly Phrase DidYouMeanCategory = new("cures.did-you-mean-category", "did you mean «{0}» ({1})?");
    public static readonly Phrase CheckSpelling = new("cures.check-spelling", "delete it, or check its spelling");
    public static readonly Phrase ChooseOne = new("cures.choose-one", "choose one of {0}");
    public static readonly Phrase Write = new("cures.write", "write «{0}»");
    public static readonly Phrase Rename = new("cures.rename", "rename it to «{0}»");
    public static readonly Phrase MoveText = new("cures.move-text", "move it into articles/ or pages/");
    public static readonly Phrase MoveFile = new("cures.move-file", "move it into media/ or static/");
    public static readonly Phrase KnownFolders = new("cures.known-folders", "the folders are {0}");
    public static readonly Phrase KnownKeys = new("cures.known-keys", "the keys are {0}");
    public static readonly Phrase KnownCategories = new("cures.known-categories", "site.yml lists {0}");
    public static readonly Phrase SaveAsUtf8 = new("cures.save-as-utf8", "save the file again with the encoding UTF-8");
    public static readonly Phrase SaveWindows1251AsUtf8 = new("cures.save-windows1251-as-utf8", "the file looks like Windows-1251: save it again with the encoding UTF-8");
    public static readonly Phrase BeginWithFrontMatter = new("cures.begin-with-front-matter", "begin the file with the lines «---», «title: …», «date: 2024-07-04 09:30» and «---»");
    public static readonly Phrase CloseAbove = new("cures.close-above", "if the text of the article begins here, put a line «---» above it");
    public static readonly Phrase KeyOrIndent = new("cures.key-or-indent", "write it as «key: value», or indent it by two spaces where it goes on from the line above");
    public static readonly Phrase NameTimeZone = new("cures.name-time-zone", "write an IANA name such as «{0}» or «Europe/Moscow»");
    public static readonly Phrase PermalinkParts = new("cures.permalink-parts", "there are {{year}}, {{month}}, {{day}}, {{slug}} and {{category}}");
    public static readonly Phrase PathOrAddress = new("cures.path-or-address", "write a path of this site, such as «/about/», or an address such as «https://example.org/»");
    public static readonly Phrase AddFileOrCorrectName = new("cures.add-file-or-correct-name", "add the file, or correct its name");
    public static readonly Phrase PutFileOrCorrectAddress = new("cures.put-file-or-correct-address", "put the file there, or correct the address");
    public static readonly Phrase PutFileOrCorrectPath = new("cures.put-file-or-correct-path", "put the file there, or correct its path");
    public static readonly Phrase CorrectNameOrRemove = new("cures.correct-name-or-remove", "correct the name, or remove it");
    public static readonly Phrase CorrectNameOrRemoveBlock = new("cures.correct-name-or-remove-block", "correct the name, or remove the block");
    public static readonly Phrase CorrectPathOrRemoveLink = new("cures.correct-path-or-remove-link", "correct the path, or remove the link");
    public static readonly Phrase CorrectPathOrRemoveRedirect = new("cures.correct-path-or-remove-redirect", "correct the path, or remove the redirect");
    public static readonly Phrase CorrectAddressOrRemoveLink = new("cures.correct-address-or-remove-link", "correct the address, or remove the link");
    public static readonly Phrase LeaveAnchorOut = new("cures.leave-anchor-out", "it has no headings; leave the anchor out");
    public static readonly Phrase Anchors = new("cures.anchors", "there are {0}");
    public static readonly Phrase AnchorsAndOthers = new("cures.anchors-and-others", "there are {0} and others");
    public static readonly Phrase FindCode = new("cures.find-code", "take the code from a message; docs/diagnostics.md lists them all");
    public static readonly Phrase AddAuthorOrWriteName = new("cures.add-author-or-write-name", "add the file, or write the author's name as readers see it");
    public static readonly Phrase AddressWithoutPassword = new("cures.address-without-password", "take the password out, for all can see it, and write for example news@host:/folder; SSH signs in by a key (ssh-keygen, ssh-agent), and git asks its credential helper");

    /// <summary>What to do about a word that is not known: take the one that was probably meant, where there is one.</summary>
    public static Phrase Spelling(string? meant) => meant is null ? CheckSpelling : DidYouMean.With(meant);
}
