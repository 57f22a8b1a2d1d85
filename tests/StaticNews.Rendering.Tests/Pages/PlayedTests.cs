namespace StaticNews.Rendering.Tests.Pages;

/// <summary>What pages, feeds and machines are told of films, recordings and posts.</summary>
public sealed class PlayedTests
{
    private static readonly DrawnSite Site = new("""
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        host: netlify
        -- media/film.mp4 --
        film
        -- media/film.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"></svg>
        -- media/film.vtt --
        WEBVTT

        00:01.000 --> 00:02.000
        Слова
        -- media/film.en.vtt --
        WEBVTT

        00:01.000 --> 00:02.000
        Words
        -- media/film.de.vtt --
        WEBVTT
        -- media/film.txt --
        Слова
        -- media/zvuk.mp3 --
        sound
        -- articles/a.md --
        ---
        title: Показ
        date: 2024-07-04
        ---
        ![Фильм](/media/film.mp4)

        ![Звук](/media/zvuk.mp3)

        ![Запись](https://t.me/orsk_today/128)

        [![Проезд](/media/film.svg)](https://youtu.be/dQw4w9WgXcQ)
        """);

    private static readonly string Page = Site.Draw("/2024/07/04/a/");

    [Fact]
    public void Captions_are_offered_in_each_language_that_has_words()
    {
        Assert.Matches("ru: /assets/media/film\\.[0-9a-f]+\\.vtten: /assets/media/film\\.en\\.[0-9a-f]+\\.vtt/assets/media/film\\.[0-9a-f]+\\.txt</video>", Page);
        Assert.DoesNotContain("de: ", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_told_of_a_film_with_its_still() => Assert.Matches(
        "\"video\":\\[\\{\"@type\":\"VideoObject\",\"name\":\"Показ\".*\"thumbnailUrl\":\"https://orsk.example/assets/media/film\\.[0-9a-f]+\\.svg\",\"uploadDate\":\"2024-07-04T00:00:00\\+05:00\",\"contentUrl\":\"https://orsk.example/assets/media/film\\.[0-9a-f]+\\.mp4\"\\}[,\\]]", Page);

    [Fact]
    public void Search_engines_are_told_of_a_film_of_another_site_with_the_picture_that_the_editor_gave() => Assert.Matches(
        "\\{\"@type\":\"VideoObject\",\"name\":\"Проезд\",\"thumbnailUrl\":\"https://orsk.example/assets/media/film\\.[0-9a-f]+\\.svg\",\"uploadDate\":\"2024-07-04T00:00:00\\+05:00\",\"embedUrl\":\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ[^\"]*\"\\}\\]", Page);

    [Fact]
    public void A_player_of_another_site_shows_the_picture_that_the_editor_gave() =>
        Assert.Matches("<a class=\"embed wide\" href=\"https://www.youtube.com/watch\\?v=dQw4w9WgXcQ\" data-player=\"[^\"]+\"><img src=\"/assets/media/film\\.[0-9a-f]+\\.svg\" alt=\"\">YouTube: Проезд</a>", Page);

    [Fact]
    public void Podcast_programs_find_the_recording_in_every_feed()
    {
        Assert.Matches("<enclosure url=\"https://orsk.example/assets/media/zvuk\\.[0-9a-f]+\\.mp3\" length=\"5\" type=\"audio/mpeg\"/>", Site.Draw("/feed.xml"));
        Assert.Single(Site.Draw("/feed.xml").Split("<enclosure")[1..]);
        Assert.Matches("<link rel=\"enclosure\" type=\"audio/mpeg\" length=\"5\" href=\"https://orsk.example/assets/media/zvuk", Site.Draw("/atom.xml"));
        Assert.Matches("\"mime_type\":\\s*\"audio/mpeg\"", Site.Draw("/feed.json"));
    }

    [Fact]
    public void A_page_may_frame_the_players_of_the_services_in_use_and_no_others() =>
        Assert.Contains("; frame-src https://t.me https://www.youtube-nocookie.com; ", Site.Draw("/_headers"), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(59, "0:59", "PT59S")]
    [InlineData(600, "10:00", "PT10M")]
    [InlineData(3723, "1:02:03", "PT1H2M3S")]
    public void Lengths_are_written_as_players_and_machines_do(int seconds, string? words, string? iso) =>
        Assert.Equal((words, iso), (Views.Duration.InWords(seconds), Views.Duration.Iso(seconds)));
}
