namespace StaticNews.Cli.Tests.Previewing;

/// <summary>An outlet with an article, a draft and one for tomorrow.</summary>
internal static class SmallOutlet
{
    public const string Text = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        categories:
          - {slug: obshchestvo, title: Общество}
        -- input/redirects.yml --
        /staryi/: /2026/11/23/most/
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        category: obshchestvo
        ---
        Старый текст.
        -- input/articles/chernovik.md --
        ---
        title: Не готово
        date: 2026-11-24 10:00
        category: obshchestvo
        draft: true
        ---
        Ещё пишется.
        -- input/articles/zavtra.md --
        ---
        title: Завтра <b>в номере</b>
        date: 2026-11-30 07:00
        category: obshchestvo
        ---
        Выйдет завтра.
        """;

    public const string Article = "/2026/11/23/most/";

    public const string ArticleFile = "input/articles/most.md";
}
