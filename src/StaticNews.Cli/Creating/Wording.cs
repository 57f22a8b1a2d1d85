using StaticNews.Cli.Reporting;

namespace StaticNews.Cli.Creating;

/// <summary>What <c>new</c> says to an editor, in the outlet's language; it may be the first thing they read in a terminal.</summary>
internal sealed record Wording
{
    public required string Headline { get; init; }

    public required string AuthorName { get; init; }

    public required string PageTitle { get; init; }

    public required string StoryTitle { get; init; }

    public required string Category { get; init; }

    public required string Author { get; init; }

    public required string Tags { get; init; }

    /// <summary>What Enter alone means where nothing need be answered.</summary>
    public required string OrNothing { get; init; }

    /// <summary>With the number of choices.</summary>
    public required string NoSuchChoice { get; init; }

    /// <summary>With what was given and what was probably meant.</summary>
    public required string DidYouMean { get; init; }

    public required string Next { get; init; }

    /// <summary>Russian or, for all other languages, English.</summary>
    public static Wording For(string language) => Messages.In(language) == Messages.Russian ? Russian : English;

    /// <summary>The question for the title of something.</summary>
    public string TitleOf(NewKind kind) => kind switch
    {
        NewKind.Article => Headline,
        NewKind.Author => AuthorName,
        NewKind.Page => PageTitle,
        _ => StoryTitle,
    };

    private static readonly Wording Russian = new()
    {
        Headline = "Заголовок",
        AuthorName = "Имя и фамилия",
        PageTitle = "Название страницы",
        StoryTitle = "Название сюжета",
        Category = "Рубрика: номер или название",
        Author = "Автор: номер или имя",
        Tags = "Метки через запятую",
        OrNothing = "Enter — пропустить",
        NoSuchChoice = "Такого нет. Напишите номер от 1 до {0} или название.",
        DidYouMean = "«{0}» на сайте ещё нет. Может быть, «{1}»? [Д/н]",
        Next = "Откройте файл и пишите. Команда preview покажет, что получилось, check найдёт ошибки.",
    };

    private static readonly Wording English = new()
    {
        Headline = "Headline",
        AuthorName = "Full name",
        PageTitle = "Title of the page",
        StoryTitle = "Name of the story",
        Category = "Category, by number or name",
        Author = "Author, by number or name",
        Tags = "Tags, parted by commas",
        OrNothing = "Enter for none",
        NoSuchChoice = "There is no such choice. Write a number from 1 to {0}, or a name.",
        DidYouMean = "The site has no «{0}» yet. Did you mean «{1}»? [Y/n]",
        Next = "Open the file and write. The command preview shows how it looks, check finds mistakes.",
    };
}
