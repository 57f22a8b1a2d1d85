namespace StaticNews.Rendering.Tests.Pages;

/// <summary>The small outlet that tests of pages share.</summary>
internal static class Texts
{
    public const string Outlet = """
        -- site.yml --
        title: Орск.today
        tagline: Новости города
        url: https://orsk.example/gazeta/
        per-page: 2
        categories:
          - {slug: obshchestvo, title: Общество, description: Жизнь города}
          - {slug: sport, title: Спорт}
        imprint: {publisher: ООО «Орск», age-rating: 16+}
        -- redirects.yml --
        /staryi-put/: /obshchestvo/
        -- authors/anna.md --
        ---
        name: Анна Сергеева
        role: корреспондент
        ---
        Пишет о дорогах.
        -- pages/about.md --
        ---
        title: О нас
        ---
        Мы — газета.
        -- stories/most.md --
        ---
        title: Новый мост
        summary: Как строят мост
        ---
        -- articles/most.md --
        ---
        title: Мост <откроют> в "сентябре" & позже
        lead: Подрядчик обещает закончить раньше срока
        date: 2024-07-04 09:30
        updated: 2024-07-05 12:00
        category: obshchestvo
        tags: [мост, дороги]
        authors: [anna]
        location: Орск
        story: most
        type: interview
        mood: спокойно
        corrections: [{date: 2024-07-05, text: Исправлена длина моста}]
        source: {name: Мэрия, url: https://meria.example/}
        redirect-from: [/staryi-most/]
        ---
        Первый абзац со [ссылкой](remont.md) и [мёртвой ссылкой](net-takoi.md).

        Читайте также: [Ремонт улицы](remont.md)

        > Мост нужен всем
        > — Пётр Иванов, мэр

        ![Видео](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

        ::: factbox Цифры
        Длина — **300** метров
        :::
        -- articles/remont.md --
        ---
        title: Ремонт улицы
        date: 2024-06-30 08:00
        category: obshchestvo
        tags: [дороги]
        story: most
        ---
        Короткий текст.
        -- articles/futbol.md --
        ---
        title: Футбол
        date: 2024-07-04 20:00
        category: sport
        ---
        Счёт 2:1.
        -- articles/live.md --
        ---
        title: Выборы онлайн
        date: 2024-07-10 08:00
        category: obshchestvo
        type: live
        ---
        ::: live 2024-07-10 12:40 Явка
        Явка **30** %.
        :::

        ::: live 2024-07-10 09:00
        Участки открылись.
        :::
        """;
}
