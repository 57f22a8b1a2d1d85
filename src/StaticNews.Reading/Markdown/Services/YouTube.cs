using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Videos of YouTube, played from the domain that sets no cookies before the viewer presses play.</summary>
internal static class YouTube
{
    private const int IdLength = 11;

    public static Embed? Find(Uri uri)
    {
        var parts = WebAddress.Parts(uri);
        var id = parts switch
        {
            [var only, ..] when uri.Host.EndsWith("youtu.be", StringComparison.Ordinal) => only,
            ["watch", ..] => WebAddress.Query(uri, "v"),
            ["shorts" or "live" or "embed" or "v" or "e", var video, ..] => video,
            _ => null,
        };
        if (!WebAddress.IsName(id, IdLength, IdLength))
        {
            return null;
        }

        var start = Seconds(WebAddress.Query(uri, "t") ?? WebAddress.Query(uri, "start"));
        return new Embed(
            "YouTube",
            $"https://www.youtube-nocookie.com/embed/{id}" + (start > 0 ? $"?start={start}" : ""),
            $"https://www.youtube.com/watch?v={id}" + (start > 0 ? $"&t={start}s" : ""),
            parts is ["shorts", ..] ? EmbedShape.Tall : EmbedShape.Wide);
    }

    /// <summary>Reads <c>90</c>, <c>90s</c> and <c>1h2m3s</c>; 0 where it is none of these.</summary>
    public static int Seconds(string? time)
    {
        var (total, number) = (0L, 0L);
        foreach (var c in time ?? "")
        {
            if (char.IsAsciiDigit(c) && number < 1_000_000)
            {
                number = (number * 10) + c - '0';
                continue;
            }

            var unit = c switch { 'h' => 3600, 'm' => 60, 's' => 1, _ => 0 };
            if (unit == 0)
            {
                return 0;
            }

            total += number * unit;
            number = 0;
        }

        return (int)Math.Min(total + number, 1_000_000);
    }
}
