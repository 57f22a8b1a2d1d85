using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>What people who copy keys into a CI get wrong is told by the variable's name and never by its value.</summary>
public sealed class DeployKeysTests : IDisposable
{
    private readonly MadeUpSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_line_end_behind_a_key_is_no_part_of_it()
    {
        using var service = new FakeNetlify();

        var plan = await Target("netlify:orsk", ("NETLIFY_AUTH_TOKEN", "key\r\n"), ("NETLIFY_API_URL", service.Address + "\n")).PlanAsync(_site.Build(1), TestContext.Current.CancellationToken);

        Assert.NotEmpty(plan.Added);
    }

    [Theory]
    [InlineData("netlify:orsk", "NETLIFY_AUTH_TOKEN", "secret\nkey", "NETLIFY_AUTH_TOKEN in the environment holds characters that do not belong there;")]
    [InlineData("netlify:orsk", "NETLIFY_API_URL", "x", "NETLIFY_API_URL in the environment is no address such as https://example.org/;")]
    [InlineData("netlify:orsk", "NETLIFY_API_URL", "file:///secret", "NETLIFY_API_URL in the environment is no address")]
    [InlineData("s3://orsk", "AWS_ENDPOINT_URL", "not a secret url", "AWS_ENDPOINT_URL in the environment is no address")]
    [InlineData("s3://orsk", "AWS_SECRET_ACCESS_KEY", "my secret", "AWS_SECRET_ACCESS_KEY in the environment holds characters")]
    [InlineData("s3://orsk", "AWS_REGION", "secret / 1", "AWS_REGION in the environment holds characters")]
    [InlineData("s3://orsk", "AWS_ACCESS_KEY_ID", " \n", "the environment has no AWS_ACCESS_KEY_ID;")]
    public void What_cannot_be_used_is_told_by_its_name(string target, string variable, string value, string told)
    {
        var refusal = Assert.Throws<DeployException>(() => Target(target, (variable, value)));

        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message.Replace("the secrets of the CI", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private IDeployTarget Target(string named, params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string> { ["NETLIFY_AUTH_TOKEN"] = "key", ["AWS_ACCESS_KEY_ID"] = "id", ["AWS_SECRET_ACCESS_KEY"] = "key" };
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return new DeployTargets(_site.Root, _site.Folder, Path.Combine(_site.Root, ".cache"), environment.GetValueOrDefault).Find(named).Target!;
    }
}
