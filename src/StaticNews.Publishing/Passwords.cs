using System.Text.RegularExpressions;

namespace StaticNews.Publishing;

/// <summary>Passwords inside addresses. Messages end up in the logs of a CI, which many people read, so none may be told there.</summary>
public static partial class Passwords
{
    /// <summary>Whether an address holds one.</summary>
    public static bool IsIn(string place) => Hidden(place) != place;

    /// <summary>The same address with an ellipsis in its place.</summary>
    public static string Hidden(string place) => place.Contains("://", StringComparison.Ordinal) ? HiddenInText(place) : BeforeHost().Replace(place, "$1:…@");

    /// <summary>What a program has said, with an ellipsis for the password of an address in it.</summary>
    public static string HiddenInText(string text) => InAddress().Replace(text, "//…@");

    // Who signs in over the web does it by a secret alone as well; over SSH a name is none.
    [GeneratedRegex(@"(?<=https?:)//[^/]*@|(?<=:)//[^/:]*:(?!\d+/).*@", RegexOptions.IgnoreCase)]
    private static partial Regex InAddress();

    // «anna:secret@host:/srv»: rsync would take all behind the first colon for a path. «C:\…» is a folder.
    [GeneratedRegex(@"^([^/:]+):(?!\\)(?:[^/].*@|.*@(?=[^/@]+:))")]
    private static partial Regex BeforeHost();
}
