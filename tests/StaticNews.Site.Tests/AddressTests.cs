using System.Text;
using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class AddressTests
{
    private const string Opening = "Мост через Урал открыли.";

    [Fact]
    public void A_register_is_the_same_after_it_was_read_again()
    {
        var site = ASite.With(site => site.Article("b", "2024-07-04").Article("2024/a", "2024-07-05")).Site();

        Assert.Equal(site.Addresses.Text(), Read(site.Addresses.Text()).Text());
        Assert.Equal(["2024/a", "b"], site.Addresses.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void A_register_has_the_lines_that_an_editor_shows_whatever_names_hold()
    {
        var mistakes = new List<Diagnostic>();

        var register = AddressRegister.Parse("urls.lock", Encoding.UTF8.GetBytes("a\u2028b\t1\t/a/\r\nc\u0085\t2\t/c/\r\nno line\n"), mistakes);

        Assert.Equal(["a\u2028b", "c\u0085"], register.Entries.Select(entry => entry.Id));
        Assert.Equal(3, Assert.Single(mistakes).Span.Line);
    }

    [Fact]
    public void Lines_that_a_merge_doubled_are_one_promise_where_the_first_counts()
    {
        var register = Read("most\t1\t/b/\t/a/\n\nmost\t2\t/c/\t/a/\n");

        Assert.Equal("most\t1\t/b/\t/a/\t/c/\n", register.Text());
    }

    [Fact]
    public void What_is_live_says_where_an_article_lives_and_nothing_is_forgotten()
    {
        var register = Read("a\t1\t/a/\nb\t1\t/b/\n").With(Read("b\t2\t/new/\nc\t1\t/c/\n"));

        Assert.Equal("a\t1\t/a/\nb\t2\t/new/\t/b/\nc\t1\t/c/\n", register.Text());
    }

    [Fact]
    public void Two_articles_of_one_minute_that_begin_alike_are_not_told_apart_by_guessing()
    {
        var before = ASite.With(site => site.Article("a", "2024-07-04", Bridge).Article("b", "2024-07-04", Bridge)).Site();

        var after = Link(before, site => site.Article("c", "2024-07-04", Bridge).Article("d", "2024-07-04", Bridge));

        Assert.Equal(["SN1514", "SN1514"], after.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Empty(after.Site.Redirects);
    }

    [Fact]
    public void A_published_article_cannot_become_a_draft_unnoticed()
    {
        var before = ASite.With(site => site.Article("a", "2024-07-04")).Site();

        var after = Link(before, site => site.Article("a", "2024-07-04", article => article.Draft()));

        Assert.Equal("SN1514", Assert.Single(after.Diagnostics).Code);
    }

    [Fact]
    public void A_build_for_an_earlier_moment_loses_nothing()
    {
        var before = ASite.With(site => site.Article("a", "2024-07-04")).Site();

        var after = ASite.With(site => site.Article("a", "2024-07-04")).Source() with { Published = before.Addresses };

        Assert.Empty(SiteLinker.Link(after, new LinkOptions(ASite.At("2024-07-01"))).Diagnostics);
    }

    [Fact]
    public void All_former_addresses_of_an_article_follow_what_became_of_its_last()
    {
        var source = ASite.With(site => site.Redirect("/b/", "gone").Page("about", "/about/")).Source() with { Published = Read("a\t1\t/b/\t/a/\n") };

        var site = SiteLinker.Link(source, new LinkOptions(ASite.Now)).Site;

        Assert.Equal(["/a/", "/b/"], site.Withdrawn);
        Assert.Empty(site.Redirects);
    }

    [Fact]
    public void A_renamed_file_stays_the_same_news_to_feed_readers_through_every_later_name()
    {
        var first = ASite.With(site => site.Article("a", "2024-07-04", Bridge)).Site();

        var second = Link(first, site => site.Article("b", "2024-07-04", Bridge)).Site;
        var third = Link(second, site => site.Article("c", "2024-07-04", Bridge)).Site;
        var home = Link(third, site => site.Article("a", "2024-07-04", Bridge)).Site;

        Assert.Equal(["a", "a", "a", "a"], new[] { first, second, third, home }.Select(site => Assert.Single(site.Articles).KnownAs));
        Assert.EndsWith("\t=a\n", third.Addresses.Text(), StringComparison.Ordinal);
        Assert.Equal(third.Addresses.Text(), Read(third.Addresses.Text()).Text());
        Assert.DoesNotContain("=", home.Addresses.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_text_in_a_file_whose_name_another_gave_up_is_other_news()
    {
        var first = ASite.With(site => site.Article("a", "2024-07-04", Bridge)).Site();
        var renamed = Link(first, site => site.Article("b", "2024-07-04", Bridge)).Site;

        var after = Link(renamed, site => site.Article("b", "2024-07-04", Bridge).Article("a", "2024-08-01", article => article.Slug("drugoe"))).Site;
        var later = Link(after, site => site.Article("b", "2024-07-04", Bridge).Article("a", "2024-08-01", article => article.Slug("drugoe").Opening("Исправлено."))).Site;

        var ids = after.Articles.ToDictionary(article => article.Id, article => article.KnownAs);
        Assert.Equal("a", ids["b"]);
        Assert.StartsWith("a~", ids["a"], StringComparison.Ordinal);
        Assert.Equal(ids, later.Articles.ToDictionary(article => article.Id, article => article.KnownAs));
    }

    private static ArticleDraft Bridge(ArticleDraft article) => article.Opening(Opening);

    private static Linked Link(NewsSite before, Action<ASite> fill) =>
        SiteLinker.Link(ASite.With(fill).Source() with { Published = before.Addresses }, new LinkOptions(ASite.Now));

    private static AddressRegister Read(string text)
    {
        var mistakes = new List<Diagnostic>();
        var register = AddressRegister.Parse("input/urls.lock", Encoding.UTF8.GetBytes(text), mistakes);
        Assert.Empty(mistakes);
        return register;
    }
}
