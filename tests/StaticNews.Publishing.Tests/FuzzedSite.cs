using System.Text;
using CsCheck;
using StaticNews.Testing;
using StaticNews.Testing.Mistakes;

namespace StaticNews.Publishing.Tests;

/// <summary>A site one of whose files was damaged at random: cut, doubled, mixed with pieces of other files, with bytes that are no text.</summary>
/// <param name="File">The damaged file, named as messages name it.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record FuzzedSite(string File, byte[] Bytes)
{
    private const string More = """
        -- media/karta.geojson --
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Мост","marker-color":"#c00"},"geometry":{"type":"Point","coordinates":[58.5,51.2]}},
        {"type":"Feature","properties":{"stroke":"#00f","stroke-width":3},"geometry":{"type":"LineString","coordinates":[[58.5,51.2],[58.6,51.3]]}},
        {"type":"Feature","properties":{"fill":"#0f0"},"geometry":{"type":"Polygon","coordinates":[[[58.5,51.2],[58.6,51.2],[58.6,51.3],[58.5,51.2]]]}}]}
        -- media/znak.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><a href="https://orsk.example/"><path d="M0 0h40v30z" onclick="x()"/></a><style>path{fill:red}</style></svg>
        -- media/film.vtt --
        WEBVTT

        00:00.000 --> 00:04.000
        Мост открыли
        -- urls.lock --
        most␉0123456789ab␉/2026/11/20/most/
        -- articles/2026/arkhiv.md --
        ---
        title: "Архив: что было"
        date: 2026-11-19 09:30
        updated: 2026-11-19T12:00:00+05:00
        category: gorod
        breaking: 2026-11-24 18:00
        expires: 2030-12-31
        corrections: [{date: 2026-11-20, text: "Исправлено имя"}]
        sponsor: {name: ООО, label: Реклама, erid: abc}
        titles: {card: Короче, search: Ищут, social: Делятся}
        redirect-from: [/staryi-adres/]
        ---
        <!-- wp:paragraph --><p style="text-align:center"><strong>Было</strong> <a href="/o-nas/" onclick="x()">так</a></p><!-- /wp:paragraph -->
        <figure class="wp-block-image"><img src="/media/most.jpg" alt="Мост" /><figcaption>Мост</figcaption></figure>
        [caption id="a" width="300"]<img src="most.jpg">[/caption]

        ![Карта](/media/karta.geojson) ![Знак](/media/znak.svg "Фото: Анна")

        ![Карта](/media/karta.geojson)

        ::: live 2026-11-19 12:40 Начали
        Идёт | дело
        -----|-----
        a[^1] | `b` ==c==
        :::

        [^1]: Сноска
        """;

    /// <summary>What is damaged: every format that an editor can write.</summary>
    private static readonly (string File, byte[] Bytes)[] Sound =
    [
        .. new[]
        {
            "site.yml", "redirects.yml", "urls.lock", "articles/most.md", "articles/2026/arkhiv.md", "authors/anna-sergeeva.md", "stories/novyi-most.md",
            "pages/about.md", "media/karta.geojson", "media/znak.svg", "media/film.vtt", "media/most.jpg",
        }.Select(file => ("input/" + file, NewSite().Input.Read(file))),
    ];

    /// <summary>What damages it: signs that mean something somewhere, and whatever somebody is known to have got wrong.</summary>
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "---", "\n---\n", "+++\n", "\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u2028", "\u200b", "\ufeff", "\0", ":", ": ", "- ", "? ", "{", "}", "[", "]", ",", "&a", "*a", "<<: *a",
            "!!binary ", "!x ", "|", "|\n  ", ">", "\"", "'", "%", "@", "`", "#", "\\", "\\u0000", "\ud83d\ude00", "null", "~", "true", "0x", "1e999", "-1", "99999999999999999999", "2026-13-40",
            "0001-01-01", "9999-12-31 23:59", "24:00", "../../", "/", "//", "\\\\", "%00", "%2e%2e", "con", "javascript:x", "data:,x", "https://", "<b>", "</b>", "<!--", "-->", "<![CDATA[", "]]>",
            "<svg onload=x>", "&#0;", "&nbsp", "::: ", ":::\n", "![](", "](", "[^1]", "|-|", "**", "_", "~~", "==", "```\n", "    ", "> ", "1. ", "* * *", "{{ x }}", "{% x %}", "$$", "«", "»", "—", "й",
            "и\u0306", "[[[[[[[[", "((((", "]]]]", "{\"a\":", "},", "1e308", "NaN", "\"coordinates\":", "WEBVTT", "-->", "00:00.000", "d=\"M0", "xlink:href=", "<!ENTITY a \"b\">", "articles/most.md /a/\n",
        }.Select(Encoding.UTF8.GetBytes),
        .. new byte[][] { [0xff], [0xfe, 0xff], [0xc3], [0xd0], [0xed, 0xa0, 0x80], [0xf5, 0x80], [0x89, 0x50], [0xff, 0xd8], [0x00, 0x00, 0x00] },
        .. WrittenMistakes.Lists.SelectMany(list => WrittenMistakes.Read(list.List)).Select(mistake => Encoding.UTF8.GetBytes(mistake.Text)),
    ];

    private static readonly Gen<Func<byte[], byte[]>> Damage = Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, Pieces.Length - 1], Gen.Int[1, 6])
        .Select((kind, from, to, piece, times) => (Func<byte[], byte[]>)(bytes => Damaged(bytes, kind, (int)(from * bytes.Length), (int)(to * to * to * 200), Pieces[piece], times)));

    public static readonly Gen<FuzzedSite> Any = Gen.Select(Gen.Int[0, Sound.Length - 1], Damage.Array[1, 8])
        .Select((file, damages) => new FuzzedSite(Sound[file].File, damages.Aggregate(Sound[file].Bytes, (bytes, damage) => damage(bytes))));

    /// <summary>The whole site with the damaged file.</summary>
    public WrongSite Site()
    {
        var site = NewSite();
        site.Write(File, Bytes);
        return site;
    }

    /// <summary>For whoever has to repeat it.</summary>
    public override string ToString() => $"{File}: {Convert.ToHexString(Bytes)}\n{Encoding.UTF8.GetString(Bytes)}";

    private static WrongSite NewSite()
    {
        var site = PublishedMistakes.NewSite();
        var more = MiniSite.Input(More.Replace('␉', '\t'));
        foreach (var file in more.List().Where(file => file != "site.yml"))
        {
            site.Input.Add(file, more.Read(file));
        }

        return site;
    }

    private static byte[] Damaged(byte[] bytes, int kind, int from, int length, byte[] piece, int times)
    {
        var to = Math.Min(bytes.Length, from + length);
        return kind switch
        {
            0 => [.. bytes[..from], .. bytes[to..]],
            1 => [.. bytes[..to], .. bytes[from..]],
            2 => [.. bytes[..from], .. Repeated(piece, times * times * times), .. bytes[from..]],
            3 => [.. bytes[..from], .. piece, .. bytes[to..]],
            4 => [.. bytes[..from], .. bytes[from..to].Reverse(), .. bytes[to..]],
            _ => bytes[..to],
        };
    }

    private static byte[] Repeated(byte[] piece, int times) => [.. Enumerable.Repeat(piece, piece.Length > 100 ? 1 : times).SelectMany(bytes => bytes)];
}
