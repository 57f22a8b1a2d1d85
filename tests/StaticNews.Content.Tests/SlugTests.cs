using CsCheck;

namespace StaticNews.Content.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Мост через Урал откроют в сентябре", "most-cherez-ural-otkroyut-v-sentyabre")]
    [InlineData("Щёлково, Йошкар-Ола и подъезд № 5", "shchelkovo-yoshkar-ola-i-podezd-5")]
    [InlineData("Хлеб, цены, чай, объём", "khleb-tseny-chay-obem")]
    [InlineData("Київ та Єлець", "kiyiv-ta-yelets")]
    [InlineData("Өфө ҡалаһы", "ofo-qalahy")]
    [InlineData("Crème brûlée à la «Straße»", "creme-brulee-a-la-strasse")]
    [InlineData("Людовик XIV — король", "lyudovik-xiv-korol")]
    [InlineData("most-cherez_ural.v2", "most-cherez_ural.v2")]
    [InlineData("it's a dog’s life", "its-a-dogs-life")]
    public void A_title_becomes_an_address_that_can_be_read_aloud(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_name_from_a_Mac_gives_the_same_address_as_one_from_elsewhere() =>
        Assert.Equal(Slug.From("Йод ёлка"), Slug.From("И\u0306од е\u0308лка"));

    [Fact]
    public void A_title_without_letters_still_has_an_address() => Assert.Matches("^[0-9a-f]{10}$", Slug.From("?!"));

    [Fact]
    public void A_very_long_title_ends_after_a_whole_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("достопримечательность", 20)));

        Assert.True(slug.Length <= Slug.MaxLength);
        Assert.EndsWith("dostoprimechatelnost", slug, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("мост", true)]
    [InlineData("2019", true)]
    [InlineData("Мост", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("-a", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    public void Only_what_can_stand_in_an_address_is_a_slug(string slug, bool valid) => Assert.Equal(valid, Slug.IsValid(slug));

    [Fact]
    public void Every_text_gives_a_valid_slug_that_is_kept_as_it_is() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char['а', 'я']], Gen.String[Gen.Char[' ', '~']]).Sample(text =>
        {
            var slug = Slug.From(text);
            Assert.True(Slug.IsValid(slug), slug);
            Assert.Equal(slug, Slug.From(slug));
        });
}
