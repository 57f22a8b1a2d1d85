using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Sharing;
using StaticNews.Rendering.Tests.Pages;

namespace StaticNews.Rendering.Tests.Sharing;

/// <summary>What becomes of share cards that cannot be drawn: the site does without, and says so.</summary>
public sealed class MissingPartsTests
{
    [Fact]
    public void A_theme_without_fonts_draws_no_cards_and_says_so()
    {
        var site = new DrawnSite("""
            -- site.yml --
            title: Орск.today
            url: https://orsk.example/
            share-cards: true
            -- articles/most.md --
            ---
            title: Мост
            date: 2024-07-04 09:30
            ---
            Текст.
            """);

        Assert.Equal(
            "input/site.yml:3:14: warning SN2039: the theme has no font that share cards can be drawn with; add one to fonts/ as a .woff2 file, or remove «share-cards»",
            Assert.Single(site.Plan.Diagnostics).ToString());
        Assert.DoesNotContain(site.Plan.Artefacts, artefact => artefact.Route.Path.StartsWith("/assets/cards/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_without_its_libraries_knows_it_and_says_what_is_missing()
    {
        Assert.False(DrawingLibraries.Runs(() => throw new DllNotFoundException()));
        Assert.False(DrawingLibraries.Runs(() => throw new TypeInitializationException("SkiaSharp.SKObject", new DllNotFoundException())));
        Assert.True(DrawingLibraries.Runs(() => { }));
        Assert.Equal(
            "input/site.yml:4:14: warning SN3018: share cards cannot be drawn: the libraries Skia and HarfBuzz, which come with the program, are not beside it; "
                + "copy all files of the program, not the executable alone",
            EnvironmentRules.NoDrawingLibrary.At(new SourceSpan("input/site.yml", 4, 14)).ToString());
    }
}
