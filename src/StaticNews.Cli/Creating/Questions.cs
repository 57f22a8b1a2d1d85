using StaticNews.Cli.Reporting;

namespace StaticNews.Cli.Creating;

/// <summary>Asks an editor at a terminal. Where the answers end before the questions do, what is missing stays missing.</summary>
internal sealed class Questions(TextReader keyboard, TextWriter terminal, Messages messages)
{
    /// <summary>An answer that must be given.</summary>
    public string? Text(string question)
    {
        while (Answer(question) is { } answer)
        {
            if (answer.Length > 0)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>An answer that may be empty.</summary>
    public string Optional(string question) => Answer($"{question} ({messages.Text("ask.or_nothing")})") ?? "";

    /// <summary>One of the names, by its number or by itself; <c>null</c> for none, which only an optional choice allows.</summary>
    public KnownName? Choose(string question, KnownNames names, bool optional = false)
    {
        for (var place = 0; place < names.All.Count; place++)
        {
            terminal.WriteLine($"{place + 1,4}. {names.All[place].Shown}");
        }

        while (Answer(optional ? $"{question} ({messages.Text("ask.or_nothing")})" : question) is { } answer)
        {
            if (answer.Length == 0 && optional)
            {
                return null;
            }

            if (Pick(answer, names) is { } chosen)
            {
                return chosen;
            }

            terminal.WriteLine(messages.Text("ask.no_such_choice", names.All.Count));
        }

        return null;
    }

    /// <summary>Yes, which Enter says too, or no.</summary>
    public bool Confirm(string question) =>
        Answer(question) is { } answer && answer is not ['n' or 'N' or 'н' or 'Н', ..];

    private static KnownName? Pick(string answer, KnownNames names) =>
        int.TryParse(answer, out var number) && number > 0 && number <= names.All.Count ? names.All[number - 1]
        : answer.Length > 0 ? names.Find(answer)
        : null;

    private string? Answer(string question)
    {
        terminal.Write(question + ": ");
        terminal.Flush();
        return keyboard.ReadLine() is { } line ? OneLine.Of(line) : null;
    }
}
