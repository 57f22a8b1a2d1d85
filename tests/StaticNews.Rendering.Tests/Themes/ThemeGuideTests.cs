using System.Text;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Themes;

/// <summary>
/// What docs/theme.md tells of templates and colours is what the code has. Parts between <c>&lt;!-- name --&gt;</c> and
/// <c>&lt;!-- /name --&gt;</c> are written by running these tests with ACCEPT_GOLDEN=1.
/// </summary>
public sealed class ThemeGuideTests
{
    private static readonly ViewSources Sources = new();

    /// <summary>Which view each layout gets as <c>page</c>.</summary>
    private static readonly (string Layout, string View)[] Layouts =
    [
        ("archive", "ArchiveView"), ("archive_day", "ArchiveDayView"), ("archive_month", "ArchiveMonthView"), ("archive_year", "ArchiveYearView"),
        ("article", "ArticleView"), ("corrections", "CorrectionsView"), ("front", "FrontView"), ("history", "HistoryView"),
        ("lite_article", "LiteArticleView"), ("lite_front", "LiteFrontView"), ("listing", "ListingView"),
        ("not_found", "NotFoundView"), ("offline", "OfflineView"), ("page", "PageView"), ("redirect", "RedirectView"),
        ("search", "SearchView"), ("topics", "TopicsView"), ("withdrawn", "WithdrawnView"),
    ];

    /// <summary>Which view each partial of a body gets as <c>part</c>.</summary>
    private static readonly (string Partial, string View)[] Parts =
    [
        ("audio", "AudioView"), ("correction", "BlockView"), ("document", "DocumentView"), ("embed", "EmbedView"), ("factbox", "BlockView"),
        ("figure", "FigureView"), ("gallery", "GalleryView"), ("live", "LiveView"), ("map", "MapView"), ("quote", "QuoteView"),
        ("read_also", "ReadAlsoView"), ("timeline", "BlockView"), ("video", "VideoView"), ("warning", "BlockView"),
    ];

    [Fact]
    public void Each_member_of_each_view_is_described_where_it_is_made() =>
        Assert.Empty(Sources.Views.SelectMany(view => view.Members.Where(member => member.Meaning is null)
            .Select(member => $"say in the remarks of {view.Name}: «{member.Name}: what it is»")));

    [Fact]
    public void The_guide_tells_every_view_with_its_members()
    {
        var text = new StringBuilder();
        foreach (var view in Sources.Views)
        {
            text.Append($"#### {view.Name}\n\n{view.Summary}\n\n| member | is | |\n|---|---|---|\n");
            foreach (var member in view.Members)
            {
                text.Append($"| `{member.Name}` | {member.Type} | {member.Meaning} |\n");
            }

            text.Append('\n');
        }

        Verify("views", text.ToString());
    }

    [Fact]
    public void The_guide_tells_which_template_gets_which_view()
    {
        Assert.Equal(Theme.Layouts, Layouts.Select(row => row.Layout));
        Assert.Equal(Theme.BodyPartials, Parts.Select(row => row.Partial));
        Verify("templates",
            "| template | its view |\n|---|---|\n"
            + string.Concat(Layouts.Select(row => $"| `layouts/{row.Layout}` | `page`: {Link(row.View)} |\n"))
            + string.Concat(Parts.Select(row => $"| `partials/body/{row.Partial}` | `part`: {Link(row.View)} |\n")));
    }

    [Fact]
    public void The_guide_tells_the_roles_of_colours_and_how_well_they_can_be_read()
    {
        var css = new CssVariables(new EmbeddedTheme());
        var roles = css.RoleNames.Select(role => $"| `{role}` | {Color(css, role, false)} | {Color(css, role, true)} |\n");
        var pairs = Contrast.Pairs.Select(pair =>
            $"| `{pair.Front}` on `{pair.Ground}` | {Ratio(css, pair.Front, pair.Ground, false)} | {Ratio(css, pair.Front, pair.Ground, true)} | {pair.Ratio:0.0} |\n");
        Verify("colours",
            "| role | light | dark |\n|---|---|---|\n" + string.Concat(roles)
            + "\n| pair | light | dark | at least |\n|---|---:|---:|---:|\n" + string.Concat(pairs));
    }

    private static string Color(CssVariables css, string role, bool dark) => css.Color(role, dark) is { } color ? $"`{color}`" : "";

    private static string Ratio(CssVariables css, string front, string ground, bool dark) =>
        Contrast.Ratio(css.Color(front, dark)!.Value, css.Color(ground, dark)!.Value);

    private static string Link(string view)
    {
        Assert.Contains(Sources.Views, known => known.Name == view);
        return $"[{view}](#{view.ToLowerInvariant()})";
    }

    private static void Verify(string part, string expected) => GuidePart.Verify("theme.md", part, expected);
}
