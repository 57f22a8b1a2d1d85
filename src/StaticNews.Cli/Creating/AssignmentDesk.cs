using System.Text;
using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>
/// Completes what an editor asked for with the names that the site knows. What is missing or looks mistyped is asked where somebody can
/// answer; elsewhere it is a problem or a doubt.
/// </summary>
/// <param name="site">The site that the new file will belong to.</param>
/// <param name="questions">Whom to ask; <c>null</c> where nobody is there.</param>
/// <param name="words">What questions say.</param>
internal sealed class AssignmentDesk(SiteSource site, Questions? questions, Wording words)
{
    private readonly SiteNames _known = new(site);

    /// <summary>Why nothing can be made, each with its way out.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>What is allowed and probably not meant.</summary>
    public List<string> Doubts { get; } = [];

    public Assignment Complete(Assignment given)
    {
        var assignment = given with { Title = Title(given), Lead = Tidy(given.Lead), Role = Tidy(given.Role) };
        return given.Kind != NewKind.Article ? assignment : assignment with
        {
            Category = Category(Tidy(given.Category)),
            Authors = Authors(given.Authors),
            Tags = [.. AskedTags(given.Tags).Select(Tag).Distinct(StringComparer.Ordinal)],
            Story = Tidy(given.Story) is { } story ? _known.Stories.Find(story)?.Written ?? PerhapsNew(story, _known.Stories, "story") : null,
        };
    }

    private string Title(Assignment given)
    {
        var title = OneLine.Of(given.Title);
        if (title.Length == 0)
        {
            title = questions?.Text(words.TitleOf(given.Kind)) ?? "";
        }

        if (title.Length == 0)
        {
            Problems.Add($"nothing to name the {Name(given.Kind)} by; write new {Name(given.Kind)} \"…\" with its title between the quotes");
        }

        return title;
    }

    private string? Category(string? given)
    {
        var known = _known.Categories;
        if (known.All.Count == 0)
        {
            return given is null ? null : Refuse($"site.yml lists no categories; leave --category {given} out");
        }

        var found = given is not null ? known.Find(given) : known.All.Count == 1 ? known.All[0] : null;
        found ??= questions?.Choose(given is null ? words.Category : $"«{given}»? {words.Category}", known);
        return found?.Written ?? Refuse(given is null ? $"the article needs a category; add --category with one of {known}" : Unknown("category", given, known));
    }

    private IReadOnlyList<string> Authors(IReadOnlyList<string> given)
    {
        if (given.Count > 0 || questions is null || site.Authors.Count == 0)
        {
            return [.. given.Select(Author)];
        }

        return questions.Choose(words.Author, _known.AuthorFiles, optional: true) is { } chosen ? [chosen.Written] : [];
    }

    private string Author(string given)
    {
        if (_known.Authors.Find(given) is { } found)
        {
            return found.Written;
        }

        var written = PerhapsNew(given, _known.Authors, "author");
        var readsAsFile = site.Authors.Count > 0 && Ascii.IsValid(written) && Slug.IsValid(written) && _known.Authors.Find(written) is null;
        return readsAsFile ? Refuse(Unknown("author", written, _known.AuthorFiles)) ?? written : written;
    }

    private IReadOnlyList<string> AskedTags(IReadOnlyList<string> given) =>
        given.Count == 0 && questions is not null ? questions.Optional(words.Tags).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : given;

    private string Tag(string given) => _known.Tags.Find(given)?.Written ?? PerhapsNew(given, _known.Tags, "tag");

    private string PerhapsNew(string given, KnownNames known, string what)
    {
        if (known.Near(given) is not { } near)
        {
            return given;
        }

        if (questions is not null)
        {
            return questions.Confirm(string.Format(words.DidYouMean, given, near.Shown)) ? near.Written : given;
        }

        Doubts.Add($"the {what} «{given}» is new; did you mean {near}?");
        return given;
    }

    private string? Refuse(string problem)
    {
        Problems.Add(problem);
        return null;
    }

    private static string Unknown(string what, string given, KnownNames known)
    {
        var cure = known.Near(given) is { } near ? $"did you mean --{what} {near.Written} ({near.Shown})?" : $"--{what} takes one of {known}";
        return $"unknown {what} «{given}»; {cure}";
    }

    private static string Name(NewKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Tidy(string? given) => given is not null && OneLine.Of(given) is { Length: > 0 } line ? line : null;
}
