using System.Collections.Frozen;
using System.Text;

namespace StaticNews.Content;

/// <summary>
/// Unicode normalization form C for Latin, Greek and Cyrillic letters (UAX #15): file names from a Mac hold «й» as «и» and a
/// breve. <see cref="string.Normalize()"/> does nothing under the invariant globalization this program runs with.
/// </summary>
public static class NormalForm
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // Canonical compositions of UnicodeData.txt: under each combining mark the letters that take it, and what they become.
    private static readonly FrozenDictionary<char, (string Letters, string Composed)> Compositions = new Dictionary<char, (string, string)>
    {
        ['\u0300'] = ("AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        ['\u0301'] = ("AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        ['\u0302'] = ("AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        ['\u0303'] = ("ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        ['\u0304'] = ("AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ"),
        ['\u0306'] = ("AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ"),
        ['\u0307'] = ("CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        ['\u0308'] = ("AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"),
        ['\u0309'] = ("AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        ['\u030A'] = ("AaUuwy", "ÅåŮůẘẙ"),
        ['\u030B'] = ("OoUuУу", "ŐőŰűӲӳ"),
        ['\u030C'] = ("CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        ['\u030F'] = ("AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"),
        ['\u0311'] = ("AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        ['\u031B'] = ("OoUu", "ƠơƯư"),
        ['\u0323'] = ("BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        ['\u0324'] = ("Uu", "Ṳṳ"),
        ['\u0325'] = ("Aa", "Ḁḁ"),
        ['\u0326'] = ("SsTt", "ȘșȚț"),
        ['\u0327'] = ("CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        ['\u0328'] = ("AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        ['\u032D'] = ("DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        ['\u032E'] = ("Hh", "Ḫḫ"),
        ['\u0330'] = ("EeIiUu", "ḚḛḬḭṴṵ"),
        ['\u0331'] = ("BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
    }.ToFrozenDictionary();

    /// <summary>The same text with letters and their combining marks composed; the same instance where there is nothing to compose.</summary>
    public static string Compose(string text)
    {
        var firstMark = text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark);
        return firstMark <= 0 ? text : ComposeFrom(text, firstMark);
    }

    private static string ComposeFrom(string text, int firstMark)
    {
        var composed = new StringBuilder(text, 0, firstMark, text.Length);
        foreach (var character in text.AsSpan(firstMark))
        {
            if (composed.Length > 0 && Composition(composed[^1], character) is { } letter)
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    private static char? Composition(char letter, char mark) =>
        Compositions.TryGetValue(mark, out var row) && row.Letters.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0
            ? row.Composed[place]
            : null;
}
