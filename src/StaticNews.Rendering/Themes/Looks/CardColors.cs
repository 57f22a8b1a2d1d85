namespace StaticNews.Rendering.Themes.Looks;

/// <summary>The colours of share cards, by the roles that pages give them too.</summary>
internal sealed record CardColors(Rgb Page, Rgb Text, Rgb Soft, Rgb Rule, Rgb Accent, Rgb Fill)
{
    /// <summary>Of the light scheme; a theme that does not name a role gets black on white there.</summary>
    public static CardColors Of(ColorScheme light)
    {
        var (ink, paper) = (new Rgb(0, 0, 0), new Rgb(255, 255, 255));
        var text = light.Color("text") ?? ink;
        var accent = light.Color("accent") ?? text;
        return new CardColors(
            light.Color("page") ?? paper, text, light.Color("text-faint") ?? text, light.Color("rule") ?? text, accent, light.Color("accent-fill") ?? accent);
    }
}
