using StaticNews.Content;
using StaticNews.Rendering.Views;

namespace StaticNews.Rendering.Tests.Pages;

public sealed class ImprintViewTests
{
    [Theory]
    [InlineData("+7 (3537) 25-00-00", "tel:+7353725-00-00")]
    [InlineData("8 (3537) 25-00-00 доб. 12", "tel:8353725-00-00")]
    [InlineData("+7 3537 25-00-00, +7 3537 26-00-00", "tel:+7353725-00-00")]
    [InlineData("тел. 25-00-00 или 26-00-00", "tel:25-00-00")]
    [InlineData(null, null)]
    public void A_phone_calls_the_first_number_that_is_written(string? phone, string? url)
    {
        Assert.True(new ImprintView(new Imprint { Phone = phone }).TryGet("phone_url", out var value));
        Assert.Equal(url, value);
    }
}
