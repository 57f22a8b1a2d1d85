using StaticNews.Content;

namespace StaticNews.Reading.Tests;

/// <summary>An outlet is told of slips in what readers write to and call.</summary>
public sealed class ContactTests
{
    [Theory]
    [InlineData("orsk@gmail.con", "orsk@gmail.com")]
    [InlineData("orsk@mial.ru", "orsk@mail.ru")]
    [InlineData("orsk@yandx.ru", "orsk@yandex.ru")]
    [InlineData("оrsk@orsk.example", "orsk@orsk.example")]
    [InlineData("info@оrsk.example", "info@orsk.example")]
    public void A_slip_in_an_address_is_told_with_what_was_meant(string written, string meant) =>
        Assert.Equal([$"SN1704: the e-mail address «{written}» looks mistyped; did you mean «{meant}»?"], Told($"email: {written}"));

    [Fact]
    public void A_Russian_name_before_a_Latin_ending_has_to_be_typed_again() =>
        Assert.Equal(["SN1704: the e-mail address «жанна@orsk.example» looks mistyped; type it again in Latin letters"], Told("email: жанна@orsk.example"));

    [Theory]
    [InlineData("news@orsk..example")]
    [InlineData("news@orsk.example.")]
    [InlineData("news.@orsk.example")]
    [InlineData("news@orsk.example, ads@orsk.example")]
    [InlineData("news.orsk.example")]
    public void What_no_letter_would_reach_is_an_error(string written) =>
        Assert.StartsWith($"SN1701: «{written}»", Assert.Single(Told($"email: \"{written}\"")), StringComparison.Ordinal);

    [Theory]
    [InlineData("news@mail.ru")]
    [InlineData("news@mail.com")]
    [InlineData("news@yandex.kz")]
    [InlineData("почта@орск.рф")]
    [InlineData("info@орск.рф")]
    [InlineData("news@orsk.example")]
    public void A_good_address_is_left_alone(string written) => Assert.Empty(Told($"email: {written}"));

    [Theory]
    [InlineData("+7 (3537) 12-34-5")]
    [InlineData("+7 (3537) 12-34-567")]
    [InlineData("8 (3537) 12-34-5")]
    [InlineData("(3537) 12-34-5")]
    [InlineData("12-34")]
    public void A_phone_number_with_digits_too_few_or_too_many_is_told(string written) =>
        Assert.StartsWith($"SN1705: the phone number «{written}» has ", Assert.Single(Told($"phone: \"{written}\"")), StringComparison.Ordinal);

    [Theory]
    [InlineData("+7 (3537) 12-34-56")]
    [InlineData("8 (3537) 12-34-56, доб. 123")]
    [InlineData("8-800-100-20-30 и 12-34-56")]
    [InlineData("(812) 123-45-67; 112")]
    [InlineData("тел.: 12-34-56")]
    [InlineData("+49 30 1234567")]
    [InlineData("по будням")]
    public void Good_phone_numbers_are_left_alone(string written) => Assert.Empty(Told($"phone: \"{written}\""));

    private static string[] Told(string line) =>
        [.. InputReader.Read(new MemoryFiles("input/").Add("site.yml", $"title: Орск\nurl: https://orsk.example/\nimprint:\n  {line}\n"), new ReadOptions())
            .Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}; {diagnostic.Cure}")];
}
