using System.Text.Json.Nodes;
using StaticNews.Reading.Settings;

namespace StaticNews.Reading.Schemas;

/// <summary>What site.yml may tell of the outlet to search engines and to other outlets.</summary>
internal static class DiscoverySchemas
{
    public static JsonObject Policies => FieldSchema.Mapping(
        DiscoveryReader.PolicyKeys,
        isClosed: true,
        new("corrections", Shape.Text, "Страница о том, как редакция исправляет ошибки; без неё — список исправлений."),
        new("publishing-principles", Shape.Text, "Страница принципов редакции."),
        new("ethics", Shape.Text, "Страница этических правил."),
        new("ownership", Shape.Text, "Страница о владельцах и деньгах издания."),
        new("masthead", Shape.Text, "Страница с составом редакции."),
        new("no-bylines", Shape.Text, "Страница о том, почему у текстов не бывает подписи."),
        new("verification", Shape.Text, "Страница о проверке фактов."),
        new("unnamed-sources", Shape.Text, "Страница об анонимных источниках."),
        new("feedback", Shape.Text, "Страница о том, как ответить редакции."),
        new("diversity", Shape.Text, "Страница о многообразии в редакции и в новостях."));

    public static JsonObject Trust => FieldSchema.Mapping(
        DiscoveryReader.TrustKeys,
        isClosed: true,
        new("belongs-to", Shape.OneOrMore, "Сайты объединений, в которых состоит издание."),
        new("members", Shape.OneOrMore, "Сайты участников, если издание — объединение."),
        new("controls", Shape.OneOrMore, "Другие сайты издания."),
        new("controlled-by", Shape.OneOrMore, "Сайт владельца издания."));
}
