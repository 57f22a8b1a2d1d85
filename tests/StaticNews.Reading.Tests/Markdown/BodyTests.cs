using StaticNews.Testing;

namespace StaticNews.Reading.Tests.Markdown;

public sealed class BodyTests
{
    [Fact]
    public void An_article_with_everything_is_drawn_as_its_editor_meant_it() => Golden.Verify(
        Drawn.All(Drawn.Read(
            """
            Мост через Урал - главное "событие" года в г. Орске. [Подробнее](../06/remont-ulitsy.md "Ремонт").

            ![Мост "Новый"](most.jpg "Фото: Анна Сергеева")

            ![Раз](1.jpg) ![Два](2.jpg "Фото: Б")
            ![Три](3.jpg)

            Читайте также: [Ремонт улицы](../06/remont-ulitsy.md)

            ## Что *дальше* и [где](/kuda/)

            > Мы закончим раньше "срока".
            > — Иван Петров, инженер

            ::: factbox Мост - цифры
            - длина 500 м
            - ширина 20 м

            ::: warning
            Осторожно!
            :::
            :::

            ::: live 2024-07-04 12:40 Открыт
            Движение пошло[^1].
            :::

            ::: live 2024-07-04 12:40 Ещё раз
            :::

            | Год | Сумма |
            |-----|------:|
            | 2023 | 10 |

            [^1]: По данным **мэрии**.

            ## Что дальше

            ![Видео](https://youtu.be/dQw4w9WgXcQ?t=90)

            - [x] Опоры
            - [ ] Перила

            Текст с ![звуком](a.mp3) внутри, ==важно== и ~~нет~~, `код "x"`, https://orsk.example/a-b.

            <div onclick="x()"><b>HTML</b> "текст"</div>
            """)),
        "article.txt");

    [Fact]
    public void Figures_players_cards_quotations_and_blocks_are_what_their_Markdown_says() => Cases.Verify("shapes.txt", Drawn.WithDiagnostics);

    [Fact]
    public void Every_mistake_is_named_with_its_place_and_cure() => Cases.Verify("mistakes.txt", Drawn.WithDiagnostics);

    [Fact]
    public void Raw_HTML_keeps_what_is_safe() => Cases.Verify("html.txt", Drawn.WithDiagnostics);
}
