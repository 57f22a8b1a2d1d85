using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Themes;

/// <summary>Renames the modules that a script imports with <c>./</c> or <c>../</c>; they are published under hashed names too.</summary>
internal static partial class ScriptModule
{
    public static string Rewrite(ThemeText script, Func<ThemeReference, string?> rename) =>
        Imports().Replace(script.Text, match => rename(new ThemeReference(match.Value, match.Index)) ?? match.Value);

    [GeneratedRegex("""(?<=\b(from|import)\s*\(?\s*["'])\.{1,2}/[^"'\n]+(?=["'])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Imports();
}
