using System.Globalization;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;

namespace StaticNews.Rendering.StructuredData;

/// <summary>What an article invites to, as an Event that search engines show by its date and place.</summary>
internal static class EventNode
{
    public static void Write(JsonOutput json, ArticleNode node, SiteViews views)
    {
        if (node.Article.Article.Event is not { } told)
        {
            return;
        }

        var url = views.Addresses.Absolute(node.Article.Route);
        json.StartNode("Event", url + "#event");
        json.WriteString("name"u8, told.Name ?? node.Article.Article.Title.Value);
        json.WriteText("description"u8, node.Article.Description);
        json.WriteString("startDate"u8, Date(told.Start, told, views));
        json.WriteText("endDate"u8, told.End is { } end ? Date(end, told, views) : null);
        json.WriteString("eventStatus"u8, "https://schema.org/EventScheduled");
        WritePlace(json, told);
        json.WriteImage(node.Image, views.Addresses);
        json.WriteString("url"u8, views.Address(told.Url) is { } elsewhere ? views.Addresses.Absolute(elsewhere) : url);
        WritePrice(json, told.Price);
        json.WriteReference("subjectOf"u8, url + "#article");
        json.WriteEndObject();
    }

    private static string Date(DateTimeOffset moment, NewsEvent told, SiteViews views) => told.IsWholeDays ? $"{moment:yyyy-MM-dd}" : views.Date(moment).Iso;

    private static void WritePlace(JsonOutput json, NewsEvent told)
    {
        if (told is { Place: null, Address: null })
        {
            return;
        }

        json.WriteString("eventAttendanceMode"u8, "https://schema.org/OfflineEventAttendanceMode");
        json.WritePropertyName("location"u8);
        json.StartNode("Place");
        json.WriteText("name"u8, told.Place);
        json.WriteText("address"u8, told.Address ?? told.Place);
        json.WriteEndObject();
    }

    /// <summary>A number in roubles or a word for «free»; what says neither is for readers alone.</summary>
    private static void WritePrice(JsonOutput json, string? price)
    {
        if (Amount(price) is not { } amount)
        {
            return;
        }

        json.WriteBoolean("isAccessibleForFree"u8, amount == 0);
        json.WritePropertyName("offers"u8);
        json.StartNode("Offer");
        json.WriteString("price"u8, amount.ToString(CultureInfo.InvariantCulture));
        json.WriteString("priceCurrency"u8, "RUB");
        json.WriteEndObject();
    }

    private static decimal? Amount(string? price)
    {
        if (price is null)
        {
            return null;
        }

        var words = string.Concat(price.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();
        if (words is "бесплатно" or "свободный" or "входсвободный" or "free")
        {
            return 0;
        }

        var digits = words.TakeWhile(letter => char.IsAsciiDigit(letter) || letter is ',' or '.').Count();
        return words[digits..] is "" or "₽" or "р" or "р." or "руб" or "руб." or "рублей" or "рубля" or "рубль"
            && decimal.TryParse(words[..digits].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
    }
}
