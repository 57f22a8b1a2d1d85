using StaticNews.Rendering.Templates;
using StaticNews.Testing;
using static StaticNews.Rendering.Tests.Templates.Drawing;

namespace StaticNews.Rendering.Tests.Templates;

public sealed class StrictNamesTests
{
    [Fact]
    public void A_misspelt_member_names_the_one_that_was_meant() =>
        Assert.Equal(
            "theme/layouts/x.scriban:2:9: error SN2003: the sample has no «titel»; did you mean «title»?",
            Fault("<h1>\n{{ page.titel }}", ("title", "A")));

    [Fact]
    public void A_misspelt_variable_names_the_one_that_was_meant() =>
        Assert.Equal(
            "theme/layouts/x.scriban:1:4: error SN2002: there is no variable or function «pgae»; did you mean «page»?",
            Fault("{{ pgae.title }}"));

    [Fact]
    public void A_misspelt_function_names_the_one_that_was_meant() =>
        Assert.Equal(
            "theme/layouts/x.scriban:1:11: error SN2003: this object has no «upcas»; did you mean «upcase»?",
            Fault("{{ string.upcas 'a' }}"));

    [Fact]
    public void A_member_of_nothing_says_what_is_null() =>
        Assert.Equal(
            "theme/layouts/x.scriban:1:15: error SN2007: the template fails: Object `page.image` is null. Cannot access member: page.image.src; where a value may be absent, ask first with «if», or write «?.» before its member",
            Fault("{{ page.image.src }}", ("image", null)));

    [Fact]
    public void A_question_mark_allows_for_nothing() =>
        Assert.Equal("[]", Draw("[{{ page.image?.src }}]", ("image", null)));

    [Fact]
    public void A_view_or_a_list_is_not_printed_as_a_whole()
    {
        Assert.Equal(
            "theme/layouts/x.scriban:1:4: error SN2005: the sample cannot be printed as a whole; print one of its members, such as «.title», or go through it with «for»",
            Fault("{{ page }}"));
        Assert.Contains("SN2005: a list cannot be printed", Fault("{{ page.list }}", ("list", Array.Empty<View>())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_partial_names_the_partial()
    {
        var library = Library("""
            -- theme/layouts/x.scriban --
            {{ include 'partials/p' }}
            -- theme/partials/p.scriban --
            <p>{{ page.laed }}</p>
            """);
        var exception = Assert.Throws<TemplateException>(
            () => Draw(new TemplateEngine([], []), library, new SampleView([("lead", "A")])));
        Assert.Equal("theme/partials/p.scriban:1:12: error SN2003: the sample has no «laed»; did you mean «lead»?", exception.Message);
    }

    [Theory]
    [InlineData("if.scriban", "{{ if page.title }}<p>", "syntax.txt")]
    [InlineData("x.scriban", "<p>\n  {{ if false; include 'partials/cadr'; end }}\n</p>", "partial.txt")]
    public void A_theme_is_checked_when_it_is_loaded(string file, string template, string golden)
    {
        var read = TemplateLibrary.Load(MiniSite.Theme($"-- theme/partials/card.scriban --\n-- theme/layouts/{file} --\n{template}"));
        Golden.Verify(string.Join('\n', read.Diagnostics) + "\n", golden);
    }

    [Fact]
    public void Includes_that_go_round_in_circles_end_with_a_message() =>
        Assert.Contains("SN2007: the template fails: Exceeding number of recursive depth limit", Fault("{{ include 'layouts/x' }}"), StringComparison.Ordinal);

    [Fact]
    public void An_include_is_not_a_value() =>
        Assert.Contains("SN2006", Fault("{{ x = include 'layouts/x' }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("date.now")]
    [InlineData("math.random 1 6")]
    [InlineData("math.uuid")]
    [InlineData("object.eval '1'")]
    [InlineData("html.escape 'a'")]
    public void What_would_change_from_build_to_build_or_go_round_escaping_is_not_there(string call) =>
        Assert.Contains("error SN200", Fault($"{{{{ {call} }}}}"), StringComparison.Ordinal);

    [Fact]
    public void An_argument_that_was_not_passed_is_null() =>
        Assert.Equal("no", DrawTheme("""
            -- theme/layouts/x.scriban --
            {{ include 'partials/p' }}
            -- theme/partials/p.scriban --
            {{ $lazy ? 'yes' : 'no' }}
            """));

    [Theory]
    [InlineData("page.text", false)]
    [InlineData("page.list", false)]
    [InlineData("page.none", false)]
    [InlineData("page.body", false)]
    [InlineData("page.word", true)]
    [InlineData("!page.text", true)]
    [InlineData("page.none || page.word", true)]
    [InlineData("page.word && page.list", false)]
    public void Nothing_and_empty_are_false(string condition, bool expected) =>
        Assert.Equal(expected ? "yes" : "no", Draw(
            $"{{{{ if {condition} }}}}yes{{{{ else }}}}no{{{{ end }}}}",
            ("text", ""), ("list", Array.Empty<View>()), ("none", null), ("body", Markup.Html.None), ("word", "a")));

    [Fact]
    public void Variables_do_not_leak_into_the_next_page()
    {
        var engine = new TemplateEngine([], []);
        var first = Library("-- theme/layouts/x.scriban --\n{{ secret = 1 }}{{ secret }}");
        var second = Library("-- theme/layouts/x.scriban --\n{{ secret }}");
        Assert.Equal("1", Draw(engine, first, new SampleView([])));
        Assert.Throws<TemplateException>(() => Draw(engine, second, new SampleView([])));
        Assert.Equal("1", Draw(engine, first, new SampleView([])));
    }

    [Theory]
    [InlineData("{{ site.name }}", true)]
    [InlineData("{{ for link in site.links }}{{ link.title }}{{ end }}", true)]
    [InlineData("{{ for link in site.links }}{{ end }}{{ link.title }}", false)]
    [InlineData("{{ page.title }}", false)]
    [InlineData("{{ $1 }}", false)]
    [InlineData("{{ x = 1 }}", false)]
    [InlineData("{{ include 'partials/changing' }}", false)]
    [InlineData("{{ include 'partials/same' }}", true)]
    [InlineData("{{ include site.name }}", false)]
    public void What_is_the_same_on_every_page_is_known(string template, bool constant) =>
        Assert.Equal(constant, Library($"-- theme/partials/changing.scriban --\n{{{{ page.title }}}}\n-- theme/partials/same.scriban --\n<hr>\n-- theme/layouts/x.scriban --\n{template}")
            .Find("layouts/x")!.IsConstant);

    [Fact]
    public void A_constant_partial_is_drawn_in_its_place_on_each_page()
    {
        var library = Library("-- theme/partials/same.scriban --\n<hr>{{ site.name }}\n-- theme/layouts/x.scriban --\n{{ page.n }}{{ include 'partials/same' }}{{ page.n }}");
        var engine = new TemplateEngine([], [new("site", new SampleView([("name", "A & B")]))]);
        Assert.Equal("1<hr>A &amp; B1", Draw(engine, library, new SampleView([("n", 1)])));
        Assert.Equal("2<hr>A &amp; B2", Draw(engine, library, new SampleView([("n", 2)])));
    }

    [Fact]
    public void Pages_longer_than_a_mebibyte_and_loops_longer_than_a_thousand_are_whole() =>
        Assert.Equal(300_000 * "<br>".Length, Draw("{{ for i in 1..300000 }}<br>{{ end }}").Length);

    [Fact]
    public void What_fails_while_a_body_is_drawn_is_not_the_templates_mistake()
    {
        var body = new Markup.Html(default, _ => throw new IOException("gone"));
        Assert.Throws<IOException>(() => Draw("{{ page.body }}", ("body", body)));
    }
}
