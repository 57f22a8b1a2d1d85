using System.Text;

namespace StaticNews.Publishing.Tests;

/// <summary>An address that was published once is a promise to whoever wrote it down.</summary>
public sealed class PromisedAddressTests
{
    [Fact]
    public void After_two_hundred_edits_every_address_that_was_ever_published_is_a_page_leads_to_one_or_says_that_it_was_withdrawn()
    {
        var newsroom = new RestlessNewsroom(seed: 2, articles: 12);
        var promised = new SortedSet<string>(StringComparer.Ordinal);
        for (var edit = 0; edit < 200; edit++)
        {
            newsroom.Edit();
            newsroom.Publish();
            promised.UnionWith(newsroom.Addresses);
            promised.UnionWith(newsroom.Standing);
            AssertKept(promised, newsroom);
        }

        Assert.InRange(promised.Count, 60, int.MaxValue);
    }

    private static void AssertKept(IEnumerable<string> promised, RestlessNewsroom newsroom)
    {
        var rules = Encoding.UTF8.GetString(newsroom.Files.GetValueOrDefault("_redirects") ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToLookup(words => words[0], words => (Target: words[1], Status: words[2]), StringComparer.Ordinal);
        foreach (var address in promised)
        {
            var answer = rules[address].Select(rule => ((string Target, string Status)?)rule).FirstOrDefault();
            var isKept = answer is null ? IsPage(address, newsroom) : answer.Value.Status == "410!" || (answer.Value.Status == "301!" && IsPage(answer.Value.Target, newsroom) && !rules.Contains(answer.Value.Target));
            Assert.True(isKept, $"{address} is lost ({answer}) after:\n{string.Join('\n', newsroom.Done)}");
        }
    }

    private static bool IsPage(string address, RestlessNewsroom newsroom) => newsroom.Files.ContainsKey(address.EndsWith('/') ? address[1..] + "index.html" : address[1..]);
}
