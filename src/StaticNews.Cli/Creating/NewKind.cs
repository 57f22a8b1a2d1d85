namespace StaticNews.Cli.Creating;

/// <summary>What an editor can begin with <c>new</c>; its name in small letters is the command's own.</summary>
internal enum NewKind
{
    Article,
    Author,
    Page,
    Story,
}
