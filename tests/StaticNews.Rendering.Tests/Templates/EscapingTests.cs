using CsCheck;
using StaticNews.Rendering.Markup;
using static StaticNews.Rendering.Tests.Templates.Drawing;

namespace StaticNews.Rendering.Tests.Templates;

public sealed class EscapingTests
{
    private const string Nasty = "<b a='1' c=\"2\">&amp;";
    private const string Escaped = "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;";

    [Theory]
    [InlineData("{{ page.title }}")]
    [InlineData("{{ page.title | string.append '' }}")]
    [InlineData("{{ string.strip page.title }}")]
    [InlineData("{{ $\"{page.title}\" }}")]
    [InlineData("{{ '' + page.title }}")]
    [InlineData("{{ page.missing ?? page.title }}")]
    [InlineData("{{ x = page.title }}{{ x }}")]
    [InlineData("{{ for c in page.list }}{{ c.title }}{{ end }}")]
    [InlineData("{{ true ? page.title : '' }}")]
    [InlineData("{{ (page.list | array.first).title }}")]
    [InlineData("{{ func title(v); ret v.title; end }}{{ page | title }}")]
    [InlineData("{{ func shown(v) }}{{ v.title }}{{ end }}{{ shown page }}")]
    [InlineData("{{ with page.list[0] }}{{ title }}{{ end }}")]
    [InlineData("{{ capture kept }}{{ page.title }}{{ end }}{{ kept }}")]
    [InlineData("{{ case 1 }}{{ when 1 }}{{ page.title }}{{ end }}")]
    public void Every_way_to_print_a_text_escapes_it(string template) =>
        Assert.Equal(Escaped, Draw(template, Members()));

    [Fact]
    public void A_partial_escapes_what_it_is_given() =>
        Assert.Equal(
            $"<i title=\"{Escaped}\">{Escaped}</i>",
            DrawTheme("""
                -- theme/layouts/x.scriban --
                {{- include 'partials/p' page.title name: page.title -}}
                -- theme/partials/p.scriban --
                <i title="{{ $1 }}">{{ $name }}</i>
                """, Members()));

    [Fact]
    public void Finished_markup_is_printed_as_it_is() =>
        Assert.Equal("<p>Да</p>", Draw("{{ page.body }}", ("body", Html.Of("<p>Да</p>"))));

    [Fact]
    public void Finished_markup_that_became_a_text_is_escaped_again() =>
        Assert.Equal("&lt;P&gt;", Draw("{{ page.body | string.upcase }}", ("body", Html.Of("<p>"))));

    [Fact]
    public void Captured_markup_is_not_escaped_twice() =>
        Assert.Equal("<main><h1>A &amp; B</h1></main>", Draw(
            "{{ capture content }}<h1>{{ page.title }}</h1>{{ end }}<main>{{ content }}</main>", ("title", "A & B")));

    [Fact]
    public void A_capture_inside_a_capture_keeps_both()
        => Assert.Equal("[ab]b", Draw("{{ capture outer }}a{{ capture inner }}b{{ end }}{{ inner }}{{ end }}[{{ outer }}]{{ inner }}"));

    [Fact]
    public void Numbers_and_truths_are_printed_plainly() =>
        Assert.Equal("7 1.5 true", Draw("{{ page.n }} {{ page.n * 0.5 - 2 }} {{ page.n > 3 }}", ("n", 7)));

    [Fact]
    public void Any_text_survives_the_way_to_a_browser_and_back() =>
        Gen.String.Sample(text =>
        {
            var written = text.Replace("\uFFFD", "", StringComparison.Ordinal);
            var page = Draw("{{ page.title }}", ("title", written));
            Assert.DoesNotContain('<', page);
            Assert.DoesNotContain('"', page);
            Assert.Equal(Encode(written), System.Net.WebUtility.HtmlDecode(page));
        });

    private static string Encode(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).TrimEnd('\n');

    private static (string, object?)[] Members() =>
        [("title", Nasty), ("missing", null), ("list", new[] { new SampleView([("title", Nasty)]) })];
}
