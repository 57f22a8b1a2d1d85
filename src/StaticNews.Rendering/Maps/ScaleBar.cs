namespace StaticNews.Rendering.Maps;

/// <summary>A round distance that is about a fifth of the drawing wide.</summary>
/// <param name="Metres">The distance.</param>
/// <param name="Units">Its length on the drawing.</param>
internal readonly record struct ScaleBar(int Metres, double Units)
{
    private const double MostUnits = Projection.Width / 4;

    public static ScaleBar Of(Projection projection)
    {
        var most = MostUnits / projection.UnitsPerMetre;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = Math.Max(1, (int)((most / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 } * power));
        return new ScaleBar(metres, metres * projection.UnitsPerMetre);
    }
}
