namespace StaticNews.Cli.Tests.Hosting;

public sealed class NetlifyTests
{
    [Fact]
    public void Netlify_reads_the_rules_without_complaint_and_its_engine_answers_as_the_site_means()
    {
        using var site = new HostedSite("netlify");
        Question[] questions = [.. Question.All(site.Stylesheet).Where(question => !question.IsLeftToItsPage && !question.IsOfManyFeeds)];

        var (complaints, answers) = NetlifyEngine.Ask(site, questions.Select(question => question.Target));

        Assert.Empty(complaints);
        Assert.Empty(questions.Zip(answers, (question, answer) => AsFarAsRulesGo(question, answer).Faults(answer)).SelectMany(faults => faults));
    }

    /// <summary>The types of files that no rule names are those of Netlify's servers.</summary>
    private static Question AsFarAsRulesGo(Question question, Answer answer) =>
        answer.Header("Content-Type").Length == 0 ? question with { Type = null } : question;
}
