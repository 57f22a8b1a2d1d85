using System.Collections.Frozen;
using System.Text;

namespace StaticNews.Content;

/// <summary>
/// Text in composed form (Unicode NFC, UAX #15) for letters of Latin, Greek and Cyrillic. macOS writes «й» as «и» and a
/// combining breve; the two must be one letter in addresses, tags and searches. <see cref="string.Normalize()"/> changes
/// nothing where the program runs without ICU, so the pairs stand here.
/// </summary>
public static class ComposedText
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>For each combining mark: letters in twos, without and with it.</summary>
    private static readonly Dictionary<char, string> Pairs = new()
    {
        ['\u0300'] = "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ", // grave
        ['\u0301'] = "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ", // acute
        ['\u0302'] = "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ", // circumflex
        ['\u0303'] = "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ", // tilde
        ['\u0304'] = "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ", // macron
        ['\u0306'] = "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ", // breve
        ['\u0307'] = "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ", // dot above
        ['\u0308'] = "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ", // diaeresis
        ['\u0309'] = "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ", // hook above
        ['\u030A'] = "AÅaåUŮuůwẘyẙ", // ring above
        ['\u030B'] = "OŐoőUŰuűУӲуӳ", // double acute
        ['\u030C'] = "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ", // caron
        ['\u030F'] = "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ", // double grave
        ['\u0311'] = "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ", // inverted breve
        ['\u031B'] = "OƠoơUƯuư", // horn
        ['\u0323'] = "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ", // dot below
        ['\u0324'] = "UṲuṳ", // diaeresis below
        ['\u0325'] = "AḀaḁ", // ring below
        ['\u0326'] = "SȘsșTȚtț", // comma below
        ['\u0327'] = "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ", // cedilla
        ['\u0328'] = "AĄaąEĘeęIĮiįUŲuųOǪoǫ", // ogonek
        ['\u032D'] = "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ", // circumflex below
        ['\u032E'] = "HḪhḫ", // breve below
        ['\u0330'] = "EḚeḛIḬiḭUṴuṵ", // tilde below
        ['\u0331'] = "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ", // macron below
    };

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = Pairs
        .SelectMany(row => row.Value.Chunk(2).Select(pair => KeyValuePair.Create((pair[0], row.Key), pair[1])))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Bases = Compositions
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key.Letter);

    /// <summary>The same text with every letter and its marks as one character where Unicode has one.</summary>
    public static string Of(string text) => Is(text) ? text : Compose(text);

    /// <summary>Whether a text holds no mark that could be composed with its letter.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyInRange(FirstMark, LastMark);

    /// <summary>The letter without its marks: «é» gives «e», «ǘ» gives «u»; others are themselves.</summary>
    public static char BaseLetter(char letter)
    {
        while (Bases.TryGetValue(letter, out var simpler))
        {
            letter = simpler;
        }

        return letter;
    }

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var letterAt = -1;
        foreach (var character in text)
        {
            if (character is < FirstMark or > LastMark)
            {
                letterAt = composed.Length;
                composed.Append(character);
            }
            else if (letterAt >= 0 && Compositions.TryGetValue((composed[letterAt], character), out var letter))
            {
                composed[letterAt] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }
}
