using StaticNews.Rendering.Templates;
using static StaticNews.Rendering.Tests.Templates.Drawing;

namespace StaticNews.Rendering.Tests.Templates;

public sealed class CompiledTemplateTests
{
    [Theory]
    [InlineData("{{ page.list.size }} {{ page.title.size }} {{ page.image?.src }}", "2 5 ")]
    [InlineData("{{ for c in page.list }}{{ for.index }}{{ for.rindex }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.odd }}{{ for.length }}{{ end }}",
        "01truefalsetruefalse210falsetruefalsetrue2")]
    [InlineData("{{ for c in page.list offset: 1 }}{{ c.title }}{{ end }}{{ for c in page.list reversed limit: 1 }}{{ c.title }}{{ end }}", "BB")]
    [InlineData("{{ for c in page.list offset: 1 reversed }}{{ c.title }}{{ end }}{{ for c in page.list offset: 9 }}x{{ else }}none{{ end }}", "Bnone")]
    [InlineData("{{ for c in page.list | array.sort 'title' }}{{ c.title }}{{ end }}{{ for i in 1..3 }}{{ i }}{{ end }}", "AB123")]
    [InlineData("{{ for c in 'ab' }}{{ c }}{{ for.changed }}{{ end }}{{ for c in page.image }}x{{ else }}y{{ end }}", "atruebtrue")]
    [InlineData("{{ for i in 1..9; if i == 2; continue; end; if i == 4; break; end; i; end }}", "13")]
    [InlineData("{{ for page in page.list }}{{ page.title }}{{ end }}{{ page.title }}", "ABTitle")]
    [InlineData("{{ x = 1 }}{{ for x in page.list }}{{ x.title }}{{ end }}{{ x }}{{ $y = 2; $y += 1 }}{{ $y }}", "AB13")]
    [InlineData("{{ page.n > 2 && page.n <= 3 ? 'yes' : 'no' }} {{ page.n + 1 }} {{ page.n == '3' }} {{ page.image == null }} {{ 'a' < 'b' }}", "yes 4 true true true")]
    [InlineData("{{ case page.n }}{{ when 3 }}three{{ else }}other{{ end }}{{ while false }}{{ end }}", "three")]
    [InlineData("{{ func twice(v); ret v * 2; end }}{{ twice page.n }} {{ page.n | twice | math.plus 1 }}", "6 7")]
    [InlineData("a{{ ret }}b", "a")]
    [InlineData("{{ x = page.n }}{{ with page.list[0] }}{{ title }}{{ x }}{{ end }}", "A3")]
    [InlineData("{{ if page.image }}1{{ else if page.n == 3 }}2{{ else }}3{{ end }}{{ unused = empty }}{{ if unused }}4{{ end }}", "2")]
    public void What_is_compiled_draws_as_the_language_says(string template, string expected) => Assert.Equal(expected, Draw(template, Members()));

    [Fact]
    public void An_include_passes_its_arguments_to_what_is_compiled_and_to_what_is_interpreted() =>
        Assert.Equal("[A:1:a][B:2:b]()", DrawTheme("""
            -- theme/layouts/x.scriban --
            {{- for c in page.list; include 'partials/p' c number: (for.index + 1); end -}}
            ({{ $number }})
            -- theme/partials/p.scriban --
            [{{ $1.title }}:{{ $number }}:{{ $1.title | string.downcase }}]
            """.Replace("]\n", "]", StringComparison.Ordinal).TrimEnd(), Members()).Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_part_that_is_constant_is_drawn_once_for_each_site()
    {
        var library = Library("-- theme/layouts/x.scriban --\n{{ page.n }}<p>{{ t 'key' }}</p>{{ if site.name }}{{ site.name }}{{ end }}{{ t 'count' page.n }}");
        var (first, second) = (new Counting("a"), new Counting("b"));
        var (one, other) = (Engine(first, "A & B"), Engine(second, "C"));
        Assert.Equal("1<p>a:key:</p>A &amp; Ba:count:1", Draw(one, library, new SampleView([("n", 1)])));
        Assert.Equal("2<p>a:key:</p>A &amp; Ba:count:2", Draw(one, library, new SampleView([("n", 2)])));
        Assert.Equal("3<p>b:key:</p>Cb:count:3", Draw(other, library, new SampleView([("n", 3)])));
        Assert.Equal((3, 2), (first.Calls, second.Calls));
    }

    [Fact]
    public void A_loop_variable_may_have_the_name_of_a_function() =>
        Assert.Equal("AB", Draw("{{ for t in page.list }}{{ t.title }}{{ end }}", Members()));

    [Theory]
    [InlineData("{{ if page.n > 0 }}\n {{ page.list[0].titel }}{{ end }}", "2:18: error SN2003: the sample has no «titel»; did you mean «title»?")]
    [InlineData("{{ for c in page.list }}{{ c.titel }}{{ end }}", "1:30: error SN2003: the sample has no «titel»; did you mean «title»?")]
    [InlineData("{{ for c in page.n }}{{ end }}", "1:13: error SN2007: the template fails: Unexpected type `System.Int32` for iterator")]
    [InlineData("{{ for c in page.list }}{{ end }}{{ c.title }}", "1:37: error SN2002: there is no variable or function «c»")]
    [InlineData("{{ page = 1 }}", "1:4: error SN2007: the template fails: Cannot set the readonly variable `page`")]
    [InlineData("{{ capture page }}{{ end }}", "1:12: error SN2007: the template fails: Cannot set the readonly variable `page`")]
    [InlineData("{{ $1.title }}", "1:4: error SN2007: the template fails: ")]
    [InlineData("{{ page.n + page.list }}", "1:11: error SN2007: the template fails: ")]
    public void A_mistake_in_what_is_compiled_keeps_its_place(string template, string message) =>
        Assert.Contains($"theme/layouts/x.scriban:{message}", Fault(template, Members()), StringComparison.Ordinal);

    private static TemplateEngine Engine(Counting function, string name) =>
        new([new("t", function)], [new("site", new SampleView([("name", name)]))]);

    private static (string, object?)[] Members() =>
        [("title", "Title"), ("n", 3), ("image", null), ("list", new[] { new SampleView([("title", "A")]), new SampleView([("title", "B")]) })];

    private sealed class Counting(string name) : TemplateFunction
    {
        public int Calls { get; private set; }

        public override object Call(Scriban.Parsing.SourceSpan span, string key, object? value)
        {
            Calls++;
            return $"{name}:{key}:{value}";
        }
    }
}
