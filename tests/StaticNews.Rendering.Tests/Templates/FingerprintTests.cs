using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Tests.Templates;

public sealed class FingerprintTests
{
    [Fact]
    public void Changing_any_member_of_a_view_changes_its_fingerprint()
    {
        object?[] values = [null, "", "a", true, false, 1, 2, Html.Of("a"), View("a"), View("b"), new[] { View("a") }, Array.Empty<View>(),
            new[] { View("a"), View("b") }, new[] { View("b"), View("a") }, new[] { "a" }];
        var fingerprints = values.Select(value => new SampleView([("x", value), ("y", null)]).Fingerprint)
            .Concat(values.Select(value => new SampleView([("x", "other"), ("y", value)]).Fingerprint));
        Assert.Equal(values.Length * 2, fingerprints.Distinct().Count());
    }

    [Fact]
    public void The_same_values_give_the_same_fingerprint() => Assert.Equal(View("a").Fingerprint, View("a").Fingerprint);

    [Fact]
    public void A_template_changes_with_all_it_includes_and_with_nothing_else()
    {
        const string Theme = """
            -- theme/layouts/x.scriban --
            {{ include 'partials/a' }}
            -- theme/partials/a.scriban --
            {{ if false; include 'partials/b'; end }}
            -- theme/partials/b.scriban --
            B
            -- theme/partials/c.scriban --
            C
            """;
        var before = Of(Theme);
        Assert.NotEqual(before, Of(Theme.Replace("B\n", "BB\n", StringComparison.Ordinal)));
        Assert.Equal(before, Of(Theme.Replace("C", "CC", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_template_that_computes_a_name_changes_with_all_templates()
    {
        const string Theme = """
            -- theme/layouts/x.scriban --
            {{ name = 'partials/' + 'c'; include name }}
            -- theme/partials/c.scriban --
            C
            """;
        Assert.NotEqual(Of(Theme), Of(Theme.Replace("C", "CC", StringComparison.Ordinal)));
    }

    private static Fingerprint Of(string theme) => Drawing.Library(theme).Find("layouts/x")!.Fingerprint;

    private static SampleView View(string title) => new([("title", title)]);
}
