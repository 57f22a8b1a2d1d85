using StaticNews.Corpus;

if (args.Length != 2 || !int.TryParse(args[0], out var count) || count < 1)
{
    Console.Error.WriteLine("usage: StaticNews.Corpus COUNT DIR   writes DIR/staticnews and DIR/hugo with COUNT articles each");
    return 2;
}

var articles = new Newsroom(count);
var staticNews = new StaticNewsWriter(Path.Combine(args[1], "staticnews", "input"));
var hugo = new HugoWriter(Path.Combine(args[1], "hugo"));
staticNews.WriteOutlet();
hugo.WriteOutlet();
for (var index = 0; index < count; index++)
{
    var article = articles.Write(index);
    staticNews.Write(article);
    hugo.Write(article);
}

return 0;
