using System.Text.Json;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What lets readers put the site on their screen and read it without a network.</summary>
public sealed class KeptSiteTests
{
    [Fact]
    public void A_phone_learns_the_name_the_colours_and_the_pictures_of_the_site()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Url = new Uri("https://orsk.example/repo/") };

        using var manifest = JsonDocument.Parse(outlet.Read("/manifest.webmanifest"));
        var told = manifest.RootElement;

        Assert.Equal("Орск.today", told.GetProperty("name").GetString());
        Assert.Equal("Орск.today", told.GetProperty("short_name").GetString());
        Assert.Equal(("/repo/", "/repo/"), (told.GetProperty("start_url").GetString(), told.GetProperty("scope").GetString()));
        Assert.Matches("^#[0-9a-f]{6}$", told.GetProperty("theme_color").GetString());
        Assert.Equal(
            [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")],
            told.GetProperty("icons").EnumerateArray().Select(icon => (icon.GetProperty("sizes").GetString(), icon.GetProperty("purpose").GetString())));
        Assert.All(told.GetProperty("icons").EnumerateArray(), icon => Assert.StartsWith("/repo/assets/images/icon-", icon.GetProperty("src").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_name_is_left_to_the_phone_to_shorten()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Title = "Новости восточного Оренбуржья" };

        using var manifest = JsonDocument.Parse(outlet.Read("/manifest.webmanifest"));

        Assert.False(manifest.RootElement.TryGetProperty("short_name", out _));
    }

    [Fact]
    public void The_worker_names_the_styles_and_scripts_under_their_hashed_names()
    {
        var worker = new SmallOutlet().Read("/sw.js");

        Assert.Matches("\"offline\":\"/offline/\"", worker);
        Assert.Matches("\"/assets/css/site\\.[0-9a-f]+\\.css\"", worker);
        Assert.Matches("importScripts\\(\"/assets/js/worker\\.[0-9a-f]+\\.js\"\\)", worker);
    }

    [Fact]
    public void An_outlet_that_wants_no_worker_takes_away_the_one_that_readers_have()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Offline = false };

        var worker = outlet.Read("/sw.js");

        Assert.Contains("registration.unregister()", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("importScripts", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_made_by_scripts_is_refused_unless_the_outlet_lets_others_run_scripts()
    {
        var outlet = new SmallOutlet();
        Assert.Contains("require-trusted-types-for 'script'", outlet.Read("/_headers"), StringComparison.Ordinal);

        outlet.Settings = outlet.Settings with { Analytics = "https://stat.example/count.js" };

        Assert.DoesNotContain("trusted-types", outlet.Read("/_headers"), StringComparison.Ordinal);
    }
}
