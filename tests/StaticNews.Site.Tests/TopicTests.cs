using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class TopicTests
{
    [Theory]
    [InlineData("obshchestvo")]
    [InlineData("Общество")]
    [InlineData("ОБЩЕСТВО ")]
    public void A_category_is_found_by_slug_or_title_in_any_case(string written)
    {
        var site = ASite.With(site => site
            .Categories(("vlast", "Власть"), ("obshchestvo", "Общество"))
            .Article("most", "2024-07-04", article => article.Category(written))).Site();

        Assert.Equal("obshchestvo", site.Articles[0].Category.Slug);
        Assert.Equal(["vlast", "obshchestvo"], site.Categories.Select(category => category.Slug));
    }

    [Theory]
    [InlineData("ru", "novosti", "Новости")]
    [InlineData("en", "news", "News")]
    public void Without_categories_in_site_yml_every_article_is_news_whatever_an_archive_says(string language, string slug, string title)
    {
        var site = ASite.With(site => site.Article("most", "2024-07-04", article => article.Category("blog")));
        site.Settings = site.Settings with { Language = language };

        var category = site.Site().Articles[0].Category;
        Assert.Equal((slug, title, $"/{slug}/"), (category.Slug, category.Title, category.Route.Path));
    }

    [Fact]
    public void Spellings_of_a_tag_are_one_tag_named_as_it_was_first_published()
    {
        var site = ASite.With(site => site
            .Article("later", "2024-07-05", article => article.Tags("ёлки", "  ДОРОГИ "))
            .Article("first", "2024-07-04", article => article.Tags("Дороги", "Елки", "дороги"))).Site();

        Assert.Equal([("Дороги", "/tags/dorogi/", 2), ("Елки", "/tags/elki/", 2)],
            site.Tags.Select(tag => (tag.Title, tag.Route.Path, tag.Listing.Articles.Count)));
        Assert.Equal(2, site.Articles.Single(article => article.Id == "first").Tags.Count);
    }

    [Fact]
    public void Of_two_tags_with_one_slug_the_older_keeps_it_whatever_comes_later()
    {
        string SlugOf(string title, NewsSite site) => site.Tags.Single(tag => tag.Title == title).Slug;
        ASite Older() => ASite.With(site => site
            .Article("a", "2024-07-04", article => article.Tags("C++"))
            .Article("b", "2024-07-05", article => article.Tags("C#")));
        var before = Older().Site();
        var after = Older().Article("0", "2024-07-06", article => article.Tags("C", "C#", "C++")).Site();

        Assert.Equal(("c", "c-2"), (SlugOf("C++", before), SlugOf("C#", before)));
        Assert.Equal(("c", "c-2", "c-3"), (SlugOf("C++", after), SlugOf("C#", after), SlugOf("C", after)));
    }

    [Fact]
    public void An_author_is_found_by_file_name_or_name_and_a_name_without_a_file_is_an_author_too()
    {
        var site = ASite.With(site => site
            .Author("anna-sergeeva", "Анна Сергеева")
            .Author("oleg", "Олег")
            .Article("a", "2024-07-04", article => article.Authors("anna-sergeeva", "АННА СЕРГЕЕВА", "Пётр Ким"))).Site();

        Assert.Equal(["Анна Сергеева", "Пётр Ким"], site.Articles[0].Authors.Select(author => author.Title));
        Assert.Equal([("Анна Сергеева", 1), ("Олег", 0), ("Пётр Ким", 1)],
            site.Authors.Select(author => (author.Title, author.Listing.Articles.Count)));
    }

    [Fact]
    public void In_an_archive_without_author_files_every_author_is_a_name() =>
        Assert.Equal("robert-read", Assert.Single(ASite.With(site => site.Article("a", "2024-07-04", article => article.Authors("robert-read"))).Site().Authors).Title);

    [Fact]
    public void A_story_is_told_in_order_of_date_and_found_by_file_name_or_title()
    {
        var site = ASite.With(site => site
            .Story("novyi-most", "Новый мост")
            .Article("end", "2024-07-06", article => article.Story("новый мост"))
            .Article("start", "2024-07-04", article => article.Story("novyi-most"))
            .Article("middle", "2024-07-05", article => article.Story("Новый мост"))
            .Article("other", "2024-07-07", article => article.Story("Паводок"))).Site();
        var middle = site.Articles.Single(article => article.Id == "middle");

        Assert.Equal(("start", "end"), (middle.Previous!.Id, middle.Next!.Id));
        Assert.Null(middle.Previous.Previous);
        Assert.Equal(["/stories/pavodok/", "/stories/novyi-most/"], site.Stories.Select(story => story.Route.Path));
    }

    [Fact]
    public void A_tag_of_expired_articles_alone_keeps_its_address_with_an_empty_list()
    {
        var site = ASite.With(site => site.Article("a", "2024-07-04", article => article.Tags("мост").Expires("2024-07-05"))).Site();

        Assert.Empty(Assert.Single(site.Tags).Listing.Articles);
    }

    [Fact]
    public void The_photo_of_an_author_is_found_like_any_picture()
    {
        var site = ASite.With(site => site
            .Media("media/anna.jpg")
            .Author("anna", "Анна", author => author with { Photo = new Picture(new("anna.jpg", default), null, null, null, null) })).Site();

        Assert.Equal("media/anna.jpg", site.Authors[0].Picture!.Media!.Source.Path);
        Assert.Equal("media/anna.jpg", Assert.Single(site.Media).Source.Path);
    }
}
