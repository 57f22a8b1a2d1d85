namespace StaticNews.Publishing.Deploying;

/// <summary>Where readers get the site from, as something that a built site can be compared with and sent to.</summary>
public interface IDeployTarget
{
    /// <summary>How messages name it; it holds no secret.</summary>
    string Name { get; }

    /// <summary>What would have to be sent. Throws <see cref="DeployException"/> where the target cannot be asked.</summary>
    Task<DeployPlan> PlanAsync(BuiltSite site, CancellationToken stop);

    /// <summary>
    /// Carries a plan out. Whenever it ends before its time, readers have a whole site, and the next plan goes on from there. Throws
    /// <see cref="DeployException"/>.
    /// </summary>
    Task SendAsync(DeployPlan plan, CancellationToken stop);
}
