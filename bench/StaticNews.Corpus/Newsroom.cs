using System.Text;

namespace StaticNews.Corpus;

/// <summary>Writes articles: up to twelve thousand, the same number gives the same article, however many there are.</summary>
internal sealed class Newsroom(int count)
{
    private static readonly DateTime FirstDay = new(2015, 1, 1, 6, 0, 0, DateTimeKind.Unspecified);

    // Eleven years: none of them is to come, for such an article is not published yet.
    private const int Minutes = 11 * 365 * 24 * 60;
    private const int ThirdOfADay = 8 * 60;

    private static readonly string[] Types = ["report", "report", "report", "analysis", "interview", "explainer", "opinion"];

    public Article Write(int index)
    {
        var chance = new Chance(index);
        var (slug, title, date) = Heading(index);
        return new Article
        {
            Slug = slug,
            Title = title,
            Date = date,
            Updated = date.AddMinutes(30 + chance.Below(600)),
            Lead = Sentence(chance) + " " + Sentence(chance),
            Category = chance.Pick(Lexicon.Categories),
            Tags = DrawTags(chance),
            Authors = DrawAuthors(chance),
            Location = chance.Pick(Lexicon.Towns),
            Type = chance.Pick(Types),
            Story = chance.Below(5) == 0 ? chance.Pick(Terms.Stories) : null,
            Body = WriteBody(index, chance),
        };
    }

    /// <summary>Three articles a day, so that ten thousand are nine years of a regional newsroom; more where they would not fit.</summary>
    private (string Slug, string Title, DateTime Date) Heading(int index)
    {
        var chance = new Chance(~index);
        var title = $"{chance.Pick(Lexicon.Subjects)} {chance.Pick(Lexicon.Verbs)} {chance.Pick(Lexicon.Objects)} {chance.Pick(Lexicon.Places)}";
        return ($"novost-{index + 1:000000}", title, FirstDay.AddMinutes(((long)index * Math.Min(ThirdOfADay, Minutes / count)) + chance.Below(400)));
    }

    private static List<string> DrawTags(Chance chance)
    {
        var tags = new List<string>();
        for (var wanted = 3 + chance.Below(3); tags.Count < wanted;)
        {
            var tag = Terms.DrawTag(chance);
            if (!tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        return tags;
    }

    private static Term[] DrawAuthors(Chance chance)
    {
        var first = chance.Pick(Terms.Authors);
        var second = chance.Below(8) == 0 ? chance.Pick(Terms.Authors) : first;
        return first == second ? [first] : [first, second];
    }

    private string WriteBody(int index, Chance chance)
    {
        var body = new StringBuilder();
        var words = 250 + chance.Below(450);
        var third = words / 3;
        AddParagraphs(body, chance, third);
        AddReadAlso(body, index, chance);
        AddSubhead(body, chance);
        AddParagraphs(body, chance, third);
        body.Append("> ").Append(Sentence(chance)).Append("\n>\n> — ").Append(chance.Pick(Terms.Authors).Title).Append(", участник событий\n\n");
        AddReadAlso(body, index, chance);
        AddSubhead(body, chance);
        AddList(body, chance);
        AddParagraphs(body, chance, third);
        return body.ToString().TrimEnd() + "\n";
    }

    private static void AddParagraphs(StringBuilder body, Chance chance, int words)
    {
        while (words > 0)
        {
            for (var sentences = 3 + chance.Below(3); sentences > 0; sentences--)
            {
                var sentence = Sentence(chance);
                words -= sentence.Count(letter => letter == ' ') + 1;
                body.Append(sentence).Append(sentences > 1 ? " " : "\n\n");
            }
        }
    }

    private static void AddSubhead(StringBuilder body, Chance chance) => body.Append("## ").Append(chance.Pick(Lexicon.Subheads)).Append("\n\n");

    private static void AddList(StringBuilder body, Chance chance)
    {
        for (var items = 3; items > 0; items--)
        {
            body.Append("- ").Append(chance.Pick(Lexicon.Objects)).Append(' ').Append(chance.Pick(Lexicon.Places)).Append(";\n");
        }

        body.Append('\n');
    }

    /// <summary>Links to an earlier article; the first ones link to the last.</summary>
    private void AddReadAlso(StringBuilder body, int index, Chance chance)
    {
        var target = index == 0 ? count - 1 : index - 1 - chance.Below(Math.Min(index, 2000));
        var (slug, title, date) = Heading(target);
        body.Append("Читайте также: [").Append(title).Append("](../../").Append(date.ToString("yyyy'/'MM")).Append('/').Append(slug).Append(".md)\n\n");
    }

    private static string Sentence(Chance chance)
    {
        var core = $"{chance.Pick(Lexicon.Subjects)} {chance.Pick(Lexicon.Times)} {chance.Pick(Lexicon.Verbs)} {chance.Pick(Lexicon.Objects)} {chance.Pick(Lexicon.Places)}";
        return chance.Below(3) == 0 ? core + "." : $"{core}, {chance.Pick(Lexicon.Clauses)}.";
    }
}
