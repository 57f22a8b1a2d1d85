namespace StaticNews.Reading;

/// <summary>What the command line says about reading.</summary>
public sealed record ReadOptions
{
    /// <summary>Another address than that of site.yml, absolute; one that is not is ignored.</summary>
    public string? BaseUrl { get; init; }
}
