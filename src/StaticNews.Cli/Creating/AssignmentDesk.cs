using System.Text;
using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>
/// Completes what an editor asked for with the names that the site knows. What is missing or looks mistyped is asked where somebody can
/// answer; elsewhere it is a problem or a doubt.
/// </summary>
/// <param name="site">The site that the new file will belong to.</param>
/// <param name="questions">Whom to ask; <c>null</c> where nobody is there.</param>
/// <param name="messages">What questions and problems say.</param>
internal sealed class AssignmentDesk(SiteSource site, Questions? questions, Messages messages)
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
            title = questions?.Text(messages.Text($"ask.{Name(given.Kind)}")) ?? "";
        }

        if (title.Length == 0)
        {
            Problems.Add(messages.Text("refused.unnamed", Name(given.Kind)));
        }

        return title;
    }

    private string? Category(string? given)
    {
        var known = _known.Categories;
        if (known.All.Count == 0)
        {
            return given is null ? null : Refuse(messages.Text("refused.no_categories", given));
        }

        var question = messages.Text("ask.category");
        var found = given is not null ? known.Find(given) : known.All.Count == 1 ? known.All[0] : null;
        found ??= questions?.Choose(given is null ? question : $"«{given}»? {question}", known);
        return found?.Written ?? Refuse(given is null ? messages.Text("refused.needs_category", known) : Unknown("category", given, known));
    }

    private IReadOnlyList<string> Authors(IReadOnlyList<string> given)
    {
        if (given.Count > 0 || questions is null || site.Authors.Count == 0)
        {
            return [.. given.Select(Author)];
        }

        return questions.Choose(messages.Text("ask.writer"), _known.AuthorFiles, optional: true) is { } chosen ? [chosen.Written] : [];
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
        given.Count == 0 && questions is not null ? questions.Optional(messages.Text("ask.tags")).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : given;

    private string Tag(string given) => _known.Tags.Find(given)?.Written ?? PerhapsNew(given, _known.Tags, "tag");

    private string PerhapsNew(string given, KnownNames known, string what)
    {
        if (known.Near(given) is not { } near)
        {
            return given;
        }

        if (questions is not null)
        {
            return questions.Confirm(messages.Text("ask.did_you_mean", given, near.Shown)) ? near.Written : given;
        }

        Doubts.Add(messages.Text($"doubt.{what}", given, near));
        return given;
    }

    private string? Refuse(string problem)
    {
        Problems.Add(problem);
        return null;
    }

    private string Unknown(string what, string given, KnownNames known)
    {
        var cure = known.Near(given) is { } near ? messages.Text("cure.near", $"--{what} {near.Written} ({near.Shown})") : messages.Text("cure.one_of", $"--{what}", known);
        return $"{messages.Text($"refused.{what}", given)}; {cure}";
    }

    private static string Name(NewKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Tidy(string? given) => given is not null && OneLine.Of(given) is { Length: > 0 } line ? line : null;
}
