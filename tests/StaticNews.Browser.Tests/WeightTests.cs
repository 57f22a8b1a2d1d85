using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.Browser.Tests;

/// <summary>How much readers on poor networks must wait for.</summary>
public sealed class WeightTests(DemoSite site)
{
    [Fact]
    public async Task Even_the_longest_articles_without_their_pictures_weigh_sixty_kilobytes_at_most_and_their_scripts_ten()
    {
        foreach (var article in site.LongestPages(PageTests.Article, 8))
        {
            await using var window = await site.WindowAsync(360);
            var page = await window.NewPageAsync();
            var answers = Overheard.Answers(page);

            await page.GotoAsync(site.Address + article, new() { WaitUntil = WaitUntilState.NetworkIdle });

            var (all, scripts) = (0, 0);
            foreach (var answer in answers.Where(answer => answer.Request.ResourceType != "image" && answer.Status == 200))
            {
                var weight = Compressed(await answer.BodyAsync(), answer.Request.ResourceType == "font");
                all += weight;
                scripts += answer.Request.ResourceType == "script" ? weight : 0;
            }

            Assert.True(all is > 0 and <= 60_000, $"{article} weighs {all} bytes");
            Assert.True(scripts is > 0 and <= 10_000, $"{article} has {scripts} bytes of scripts");
        }
    }

    [Fact]
    public async Task An_article_of_the_text_only_edition_weighs_twenty_kilobytes_at_most_with_all_it_needs()
    {
        foreach (var article in site.LongestPages(PageTests.Article, 3))
        {
            await using var window = await site.WindowAsync(360);
            var page = await window.NewPageAsync();
            var answers = Overheard.Answers(page);

            await page.GotoAsync(site.Address + "/lite" + article, new() { WaitUntil = WaitUntilState.NetworkIdle });

            var weight = 0;
            foreach (var answer in answers)
            {
                weight += Compressed(await answer.BodyAsync(), isCompressed: false);
            }

            Assert.InRange(answers.Count, 1, 3);
            Assert.InRange(weight, 1, 20_000);
        }
    }

    [Fact]
    public void Messengers_find_what_they_show_of_a_link_early_in_the_page_and_its_picture_small_enough()
    {
        var pictures = 0;
        foreach (var page in site.Built.Pages)
        {
            var html = File.ReadAllText(Path.Combine(site.Built.Folder, page, "index.html"));
            Assert.True(Encoding.UTF8.GetByteCount(html.AsSpan(0, Math.Max(0, html.LastIndexOf("<meta property=\"og:", StringComparison.Ordinal)))) < 300_000, page);
            foreach (Match picture in Regex.Matches(html, "<meta property=\"og:image\" content=\"https://[^/\"]+/([^\"]+)\""))
            {
                pictures++;
                Assert.InRange(new FileInfo(Path.Combine(site.Built.Folder, Uri.UnescapeDataString(picture.Groups[1].Value))).Length, 1, 600_000);
            }
        }

        Assert.True(pictures > 20);
    }

    /// <summary>What a host sends of a file: fonts are compressed already.</summary>
    private static int Compressed(byte[] bytes, bool isCompressed)
    {
        if (isCompressed)
        {
            return bytes.Length;
        }

        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)output.Length;
    }
}
