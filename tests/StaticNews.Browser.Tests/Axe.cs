using Deque.AxeCore.Commons;

namespace StaticNews.Browser.Tests;

/// <summary>What axe-core holds against a page: WCAG 2.2 AA and what is held to be good practice.</summary>
internal static class Axe
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
        }
        """;

    /// <summary>Asks the page as it is now.</summary>
    public static async Task<string[]> ComplaintsAsync(IPage page)
    {
        // The engine is large and the same page is asked at many widths. The package's own way brings it twice for every question, the second time
        // to a page opened for that alone, so that frames of other sites can be asked too; there are none here.
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
        {
            await page.EvaluateAsync(Engine);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}
