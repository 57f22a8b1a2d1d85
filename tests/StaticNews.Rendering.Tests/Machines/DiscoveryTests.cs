using System.Text.Json;
using StaticNews.Content;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class DiscoveryTests
{
    [Fact]
    public void Whoever_finds_a_weakness_is_told_whom_to_tell()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Imprint = new Imprint { Email = "redaktsiya@orsk.example" } };

        Assert.Equal(
            """
            Contact: mailto:redaktsiya@orsk.example
            Expires: 2025-06-01T00:00:00Z
            Preferred-Languages: ru, en
            Canonical: https://orsk.example/.well-known/security.txt

            """,
            outlet.Read("/.well-known/security.txt"));
    }

    [Fact]
    public void The_security_contact_is_the_same_file_for_a_quarter_and_always_valid_for_less_than_a_year()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { SecurityContacts = ["https://orsk.example/security/"] };
        var file = outlet.Plan()["/.well-known/security.txt"].Fingerprint;

        outlet.Now = SmallOutlet.Moment("2024-09-30 23:00");
        Assert.Equal(file, outlet.Plan()["/.well-known/security.txt"].Fingerprint);
        Assert.Equal(new DateTimeOffset(2024, 10, 1, 0, 0, 0, TimeSpan.Zero), Rendering.Machines.MachineArtefacts.NextChange(outlet.Link()));

        outlet.Now = SmallOutlet.Moment("2024-10-02 10:00");
        Assert.NotEqual(file, outlet.Plan()["/.well-known/security.txt"].Fingerprint);
    }

    [Fact]
    public void An_outlet_that_tells_nothing_of_itself_has_none_of_the_files() =>
        Assert.DoesNotContain(
            new SmallOutlet().Plan().Keys, route => route is "/.well-known/security.txt" or "/trust.txt" or "/humans.txt" || route.EndsWith("oembed.json", StringComparison.Ordinal));

    [Fact]
    public void Other_outlets_learn_to_whom_this_one_belongs_and_whether_it_may_train_models()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with
        {
            Trust = new TrustSettings(["https://soyuz.example/"], [], ["https://orsk2.example/"], []),
            Social = [new NamedLink("VK", new Located<string>("https://vk.com/orsk", default)), new NamedLink("Почта", new Located<string>("javascript:alert(1)", default))],
            Robots = new RobotsSettings(Training: false),
        };

        Assert.Equal(
            "belongto=https://soyuz.example/\ncontrol=https://orsk2.example/\nsocial=https://vk.com/orsk\ndatatrainingallowed=no\n", outlet.Read("/trust.txt"));
    }

    [Fact]
    public void Cyrillic_domains_are_told_in_the_letters_of_machines()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with
        {
            Trust = new TrustSettings(["https://орск.рф/"], ["https://орск.рф/"], ["https://орск.рф/"], ["https://орск.рф/"]),
            SecurityContacts = ["https://орск.рф/security/", "mailto:news@орск.рф", "tel:+73537200000"],
        };

        var trust = outlet.Read("/trust.txt");
        foreach (var name in new[] { "belongto", "member", "control", "controlledby" })
        {
            Assert.Contains($"{name}=https://xn--j1ahge.xn--p1ai/\n", trust, StringComparison.Ordinal);
        }

        Assert.StartsWith(
            "Contact: https://xn--j1ahge.xn--p1ai/security/\nContact: mailto:news@xn--j1ahge.xn--p1ai\nContact: tel:+73537200000\n", outlet.Read("/.well-known/security.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_find_the_key_of_the_outlet_in_a_file_named_after_it()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { IndexNowKey = "0123abcd" };

        Assert.Equal("0123abcd", outlet.Read("/0123abcd.txt"));
    }

    [Fact]
    public void Search_engines_are_told_of_pages_alone_that_they_may_show()
    {
        var outlet = new SmallOutlet();
        outlet.Add("a", "Видно", "2024-07-04 09:30");
        outlet.Add("b", "Скрыто", "2024-07-04 09:31", article => article with { NoIndex = true });

        var message = JsonDocument.Parse(Rendering.Machines.Discovery.IndexNow.Message(
            outlet.Link(), "0123abcd", ["2024/07/04/b/index.html", "2024/07/04/a/index.html", "2024/07/01/ушла/index.html"])).RootElement;

        Assert.Equal("orsk.example", message.GetProperty("host").GetString());
        Assert.Equal("https://orsk.example/0123abcd.txt", message.GetProperty("keyLocation").GetString());
        Assert.Equal(
            ["https://orsk.example/2024/07/01/%D1%83%D1%88%D0%BB%D0%B0/", "https://orsk.example/2024/07/04/a/"],
            message.GetProperty("urlList").EnumerateArray().Select(address => address.GetString()));
    }

    [Fact]
    public void Other_sites_show_an_article_as_a_card_where_the_outlet_lets_them()
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { OEmbed = true };

        var card = JsonDocument.Parse(outlet.Read("/2024/07/04/most/oembed.json")).RootElement;

        Assert.Equal(("1.0", "rich"), (card.GetProperty("version").GetString(), card.GetProperty("type").GetString()));
        Assert.Equal("Мост через Урал откроют в сентябре", card.GetProperty("title").GetString());
        Assert.Equal("Анна Сергеева", card.GetProperty("author_name").GetString());
        Assert.Equal(1200, card.GetProperty("thumbnail_width").GetInt32());
        Assert.Empty(FeedHtml.Broken(card.GetProperty("html").GetString()!));
    }
}
