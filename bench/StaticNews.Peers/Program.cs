using StaticNews.Peers;

if (args.Length < 3 || !int.TryParse(args[1], out var runs) || runs < 1)
{
    Console.Error.WriteLine("usage: StaticNews.Peers DIR RUNS STATICNEWS [HUGO [related|unrelated|both]]   measures the programs on the sites in DIR/staticnews and DIR/hugo");
    return 2;
}

var contest = new Contest(args[0], Contestant.Of(args[0], args[2], args.ElementAtOrDefault(3), args.ElementAtOrDefault(4) ?? "both"));
for (var run = 1; run <= runs; run++)
{
    contest.Run(run);
}

contest.Report(Console.Out);
return 0;
