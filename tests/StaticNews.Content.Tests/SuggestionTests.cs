namespace StaticNews.Content.Tests;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["title", "tags", "category", "corrections"];

    [Theory]
    [InlineData("tgas", "tags")]
    [InlineData("titel", "title")]
    [InlineData("Categry", "category")]
    [InlineData("corections", "corrections")]
    public void The_nearest_word_is_suggested(string typed, string meant) => Assert.Equal(meant, Suggestion.For(typed, Keys));

    [Theory]
    [InlineData("layout")]
    [InlineData("tumblr_url")]
    [InlineData("")]
    public void A_word_that_is_near_to_none_is_left_alone(string typed) => Assert.Null(Suggestion.For(typed, Keys));
}
