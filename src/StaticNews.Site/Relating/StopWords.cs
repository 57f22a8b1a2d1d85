using System.Collections.Frozen;

namespace StaticNews.Site.Relating;

/// <summary>Words so common that two articles sharing them have nothing in common; a theme's locale may give its own.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Russian = SetOf(
        "без более бы был была были было быть вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за " +
        "здесь из или им их как какой когда которая которого которое которой которые который которых кто ли либо между меня мне " +
        "может можно мы на над надо наш не него нее нет ни них но ну об однако он она они оно от очень по под после потом при про " +
        "раз с со свой себя сейчас словам сообщает сообщила сообщили сообщил стал стала стали стало так также такой там те тем то " +
        "того тоже той только том ты тут уже хотя чего чей чем через что чтобы эта эти это этого этой этом этот этих у я");

    private static readonly FrozenSet<string> English = SetOf(
        "a about after all also an and any are as at be because been before but by can could did do does for from had has have he " +
        "her here his how i if in into is it its just like may more most new no not now of on one only or other our out over said " +
        "says she should so some such than that the their them then there these they this those to under up us was we were what " +
        "when where which while who why will with would you your");

    public static IReadOnlySet<string> For(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Russian;

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
