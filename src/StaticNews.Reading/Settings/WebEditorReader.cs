using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.WebEditing;

namespace StaticNews.Reading.Settings;

/// <summary>
/// Reads whether the outlet has an editor in the browser: <c>admin: https://github.com/owner/name</c>, or a mapping that says more.
/// The one line tells all that most outlets need, for the address of a repository names its service.
/// </summary>
internal static class WebEditorReader
{
    private static readonly Key Repository = new("repository", "repo");
    private static readonly Key Backend = new("backend", "service");
    private static readonly Key Branch = new("branch");
    private static readonly Key Drafts = new("drafts");
    private static readonly Key Auth = new("auth", "sign-in");
    private static readonly Key AppId = new("app-id", "client-id");
    public static readonly KeyCatalogue All = new(Repository, Backend, Branch, Drafts, Auth, AppId);

    private static readonly string[] Services = [.. Enum.GetValues<GitService>().Select(EditorBackend.NameOf)];
    private static readonly string[] Homes = ["https://github.com/", "https://gitlab.com/", "https://gitea.com/"];

    public static WebEditorSettings? Read(Fields fields, Key key)
    {
        if (fields[key] is FrontMatterMap)
        {
            return SettingsKeys.Members(fields, key, All, "admin: {repository: https://github.com/owner/name}") is { } members ? Read(members) : null;
        }

        if (fields.Text(key) is not { } written || FieldValues.ParseFlag(written.Value) == false)
        {
            return null;
        }

        if (FieldValues.ParseFlag(written.Value) == true)
        {
            fields.Diagnostics.Add(SettingsRules.EditorWithoutRepository.At(written.Span));
            return null;
        }

        return Place(written, null, fields.Diagnostics);
    }

    private static WebEditorSettings? Read(Fields members)
    {
        var service = members.Choice(Backend, Services);
        var byPullRequest = members.Choice(Drafts, "pull-requests", "direct") == 0;
        var signIn = MachineSettings.Address(members, Auth);
        if (members.Text(Repository) is not { } written)
        {
            members.Diagnostics.Add(SettingsRules.EditorWithoutRepository.At(members.Span));
            return null;
        }

        if (Place(written, (GitService?)service, members.Diagnostics) is not { } place)
        {
            return null;
        }

        if (byPullRequest && place.Service == GitService.Gitea)
        {
            members.Diagnostics.Add(SettingsRules.NoPullRequests.At(members.Text(Drafts)!.Value.Span, place.Host.Host));
        }

        return place with
        {
            Branch = members.Plain(Branch),
            ByPullRequest = byPullRequest,
            SignIn = signIn is null ? null : new Uri(signIn),
            AppId = members.Plain(AppId),
        };
    }

    /// <summary>Whose service an address or an owner with a name is of.</summary>
    private static WebEditorSettings? Place(Located<string> written, GitService? named, List<Diagnostic> diagnostics)
    {
        var isAddress = written.Value.Contains("://", StringComparison.Ordinal);
        var text = isAddress ? written.Value : Homes[(int)(named ?? GitService.Github)] + written.Value;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || NameIn(address) is not { } name)
        {
            diagnostics.Add(SettingsRules.NotRepository.At(written.Span, written.Value));
            return null;
        }

        if ((named ?? ServiceOf(address.Host)) is not { } service)
        {
            diagnostics.Add(SettingsRules.UnknownGitService.At(written.Span, address.Host, written.Value));
            return null;
        }

        return new WebEditorSettings(service, new Uri(address.GetLeftPart(UriPartial.Authority) + "/"), name);
    }

    private static GitService? ServiceOf(string host) => host switch
    {
        "github.com" or "www.github.com" => GitService.Github,
        "gitlab.com" => GitService.Gitlab,
        "gitea.com" or "codeberg.org" => GitService.Gitea,
        _ => null,
    };

    /// <summary>Owner and name, as services without subgroups and with them write both.</summary>
    private static string? NameIn(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath).Trim('/');
        var name = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path;
        var parts = name.Split('/');
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Length > 0 && part.All(IsOfName)) ? name : null;
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.';
}
