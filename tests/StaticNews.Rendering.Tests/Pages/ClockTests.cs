using StaticNews.Content;

namespace StaticNews.Rendering.Tests.Pages;

public sealed class ClockTests
{
    private const string Text = """
        -- site.yml --
        title: Орск
        url: https://orsk.example/
        time-zone: Asia/Yekaterinburg
        -- articles/staraya.md --
        ---
        title: Старая
        date: 2024-07-01 09:00
        ---
        Текст.
        -- articles/novaya.md --
        ---
        title: Новая
        date: 2024-07-31 09:00
        breaking: 2024-08-01 18:00
        ---
        Текст.
        -- articles/afisha.md --
        ---
        title: Афиша
        date: 2024-07-30 14:00
        expires: 2024-08-03 08:00
        breaking: 2024-08-05 08:00
        ---
        Текст.
        -- articles/reklama.md --
        ---
        title: Реклама
        date: 2024-07-30 19:00
        sponsor: {name: АО, label: Реклама}
        ---
        Текст.
        -- articles/zavtra.md --
        ---
        title: Завтра
        date: 2024-08-02 07:00
        expires: 2024-08-01 20:00
        ---
        Текст.
        """;

    private static readonly DateTimeOffset[] Moments =
    [
        At("2024-08-01 14:00"), // «Афиша» is two days old and no news any more
        At("2024-08-01 18:00"), // «Новая» leaves the breaking bar
        At("2024-08-02 07:00"), // «Завтра» appears, expired by then
        At("2024-08-02 09:00"), // «Новая» is two days old
        At("2024-08-03 08:00"), // «Афиша» expires
    ];

    [Fact]
    public void A_plan_knows_until_when_time_alone_changes_nothing()
    {
        var moments = new List<DateTimeOffset>();
        for (var next = ValidUntil(DrawnSite.Now); next is { } moment; next = ValidUntil(moment))
        {
            moments.Add(moment);
        }

        Assert.Equal(Moments, moments);
    }

    [Fact]
    public void Between_these_moments_every_file_stays_as_it_is_and_at_each_of_them_some_file_changes()
    {
        var now = DrawnSite.Now;
        foreach (var moment in Moments)
        {
            Assert.Equal(FilesAt(now), FilesAt(moment.AddTicks(-1)));
            Assert.NotEqual(FilesAt(now), FilesAt(moment));
            now = moment;
        }

        Assert.Equal(FilesAt(now), FilesAt(now.AddYears(10)));
    }

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local), TimeSpan.FromHours(5));

    private static DateTimeOffset? ValidUntil(DateTimeOffset now) => new DrawnSite(Text, now: now).Plan.ValidUntil;

    private static IEnumerable<(string Route, Fingerprint Fingerprint)> FilesAt(DateTimeOffset now) =>
        new DrawnSite(Text, now: now).Plan.Artefacts.Select(artefact => (artefact.Route.Path, artefact.Fingerprint));
}
