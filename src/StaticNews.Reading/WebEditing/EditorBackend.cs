using System.Text.Json.Nodes;
using StaticNews.Content;

namespace StaticNews.Reading.WebEditing;

/// <summary>Where the editor in the browser keeps what is written, and how editors sign in there.</summary>
internal static class EditorBackend
{
    public static JsonObject Of(WebEditorSettings settings)
    {
        var backend = new JsonObject { ["name"] = NameOf(settings.Service), ["repo"] = settings.Repository };
        if (settings.Branch is { } branch)
        {
            backend["branch"] = branch;
        }

        AddAddresses(backend, settings);
        AddSignIn(backend, settings);
        backend["commit_messages"] = new JsonObject
        {
            ["create"] = "Добавить «{{slug}}»",
            ["update"] = "Изменить «{{slug}}»",
            ["delete"] = "Удалить «{{slug}}»",
            ["uploadMedia"] = "Загрузить «{{path}}»",
            ["deleteMedia"] = "Удалить «{{path}}»",
        };
        return backend;
    }

    /// <summary>What editors, and the configuration, call a service.</summary>
    public static string NameOf(GitService service) => service.ToString().ToLowerInvariant();

    /// <summary>A service of the outlet's own has its interface below its own address.</summary>
    private static void AddAddresses(JsonObject backend, WebEditorSettings settings)
    {
        var path = settings.Service switch
        {
            GitService.Github => settings.Host.Host.EndsWith("github.com", StringComparison.Ordinal) ? null : "api/v3",
            GitService.Gitlab => "api/v4",
            _ => "api/v1",
        };
        if (path is not null)
        {
            backend["api_root"] = new Uri(settings.Host, path).AbsoluteUri;
        }

        if (settings.Service != GitService.Github)
        {
            backend["base_url"] = settings.Host.GetLeftPart(UriPartial.Authority);
        }
    }

    private static void AddSignIn(JsonObject backend, WebEditorSettings settings)
    {
        if (settings.SignIn is { } signIn)
        {
            backend["base_url"] = signIn.GetLeftPart(UriPartial.Authority);
            if (signIn.AbsolutePath.Trim('/') is { Length: > 0 } path)
            {
                backend["auth_endpoint"] = path;
            }
        }

        if (settings.AppId is { } number)
        {
            backend["app_id"] = number;
            if (settings.Service == GitService.Gitlab)
            {
                backend["auth_type"] = "pkce";
            }
        }
    }
}
