using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>Decides where in the input a new file lies, so that it takes nobody's name.</summary>
/// <param name="site">What is there, as far as it can be read.</param>
/// <param name="paths">All files of the input.</param>
internal sealed class Shelf(SiteSource site, IReadOnlyList<string> paths)
{
    // «index» would be a folder's own page, «readme» a note among editors, the others are devices to Windows.
    private static readonly string[] NoNames = ["index", "readme", "con", "prn", "aux", "nul"];

    /// <summary>The file that already is what is to be made; an article has none, since headlines may repeat.</summary>
    public string? Occupant(Assignment wanted)
    {
        var name = NameOf(wanted);
        return wanted.Kind switch
        {
            NewKind.Author => site.Authors.FirstOrDefault(author => author.Slug == name || Slug.From(author.Title.Value) == name)?.Source.Path,
            NewKind.Story => site.Stories.FirstOrDefault(story => story.Slug == name || Slug.From(story.Title.Value) == name)?.Source.Path,
            NewKind.Page => site.Pages.FirstOrDefault(page => page.Address.Value == $"/{name}/")?.Source.Path,
            _ => null,
        }
        ?? (wanted.Kind == NewKind.Article ? null : FileAt(FolderOf(wanted) + name));
    }

    /// <summary>A free path below input/.</summary>
    public string PathFor(Assignment wanted)
    {
        var (folder, name) = (FolderOf(wanted), NameOf(wanted));
        var free = name;
        for (var number = 2; wanted.Kind == NewKind.Article && IsTaken(folder, free, wanted); number++)
        {
            free = Numbered(name, $"-{number}");
        }

        return $"{folder}{free}.md";
    }

    private bool IsTaken(string folder, string name, Assignment wanted) =>
        FileAt(folder + name) is not null || site.Articles.Any(article => article.Slug.Value == name && SharesAddress(article, wanted));

    private bool SharesAddress(Article article, Assignment wanted) =>
        article.Date.Value.Date == wanted.Date.Date || !site.Settings.Permalink.Value.Contains("{day}", StringComparison.Ordinal);

    private string? FileAt(string place) => paths.FirstOrDefault(path =>
        path.Equals(place + ".md", StringComparison.OrdinalIgnoreCase) || path.StartsWith(place + "/index.", StringComparison.OrdinalIgnoreCase));

    private static string FolderOf(Assignment wanted) => wanted.Kind switch
    {
        NewKind.Article => $"articles/{wanted.Date:yyyy}/{wanted.Date:MM}/",
        NewKind.Author => "authors/",
        NewKind.Page => "pages/",
        _ => "stories/",
    };

    private static string NameOf(Assignment wanted)
    {
        var name = Slug.From(wanted.Title);
        return NoNames.Contains(name) ? $"{name}-{wanted.Kind.ToString().ToLowerInvariant()}" : name;
    }

    /// <summary>A name too long for an address would be cut there, and the number lost.</summary>
    private static string Numbered(string name, string number) =>
        name[..Math.Min(name.Length, Slug.MaxLength - number.Length)].TrimEnd('-') + number;
}
