namespace StaticNews.Publishing.Deploying;

/// <summary>Deploys file by file, in an order in which the site is whole at each moment.</summary>
/// <param name="store">Where the files go.</param>
public sealed class StoreTarget(IFileStore store) : IDeployTarget
{
    private DeployManifest? _known;

    public string Name => store.Name;

    /// <summary>Looks at files themselves where the manifest is lost or an earlier deployment was stopped half-way.</summary>
    public async Task<DeployPlan> PlanAsync(BuiltSite site, CancellationToken stop)
    {
        _known = DeployManifest.Parse(await store.ReadAsync(DeployManifest.Name, stop));
        SiteFile[] inDoubt = [.. site.Files.Where(file => _known is null || _known.Files.GetValueOrDefault(file.Path) is DeployManifest.Coming or DeployManifest.Changing)];
        var arrived = inDoubt.Length == 0 ? new HashSet<string>() : await store.FindSameAsync(inDoubt, stop);
        return DeployPlan.Between(site, _known, arrived);
    }

    public async Task SendAsync(DeployPlan plan, CancellationToken stop)
    {
        await store.WriteAsync(DeployManifest.Name, plan.Underway(_known).Serialize(), stop);
        await DeleteAsync(plan.InTheWay, stop);
        foreach (var wave in plan.Waves.Where(wave => wave.Count > 0))
        {
            await store.PutAsync(plan.Site, wave, stop);
        }

        await DeleteAsync([.. plan.Deleted.Except(plan.InTheWay)], stop);
        await store.WriteAsync(DeployManifest.Name, plan.Done().Serialize(), stop);
    }

    private Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop) =>
        paths.Count == 0 ? Task.CompletedTask : store.DeleteAsync(paths, stop);
}
