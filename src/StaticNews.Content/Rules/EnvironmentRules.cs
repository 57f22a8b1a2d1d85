namespace StaticNews.Content.Rules;

/// <summary>What the machine, not an editor, got wrong: disk, permissions, another build (SN30xx). These end with exit code 3.</summary>
public static class EnvironmentRules
{
    public static readonly DiagnosticRule ForeignOutput = new(
        "SN3001", Severity.Error,
        "the output folder holds files that no build has made, such as «{0}»",
        "name an empty folder with --output, or empty this one yourself");

    public static readonly DiagnosticRule OutputBusy = new(
        "SN3002", Severity.Error,
        "another build is writing to this output",
        "wait until it has ended and build again");

    public static readonly DiagnosticRule NotWritable = new(
        "SN3003", Severity.Error,
        "the site could not be written: {0}",
        "free the disk or the permission that is missing and build again; each file of the site is whole, the old one or the new");

    public static readonly DiagnosticRule SourceKeepsChanging = new(
        "SN3004", Severity.Error,
        "a file keeps changing: {0}",
        "wait until it is saved or downloaded completely and build again");

    public static readonly DiagnosticRule NoInput = new(
        "SN3005", Severity.Error,
        "there is no folder input/ in «{0}»",
        "run the program where input/ is, or name that folder with --root");

    public static readonly DiagnosticRule NoPictureLibrary = new(
        "SN3007", Severity.Error,
        "pictures cannot be scaled: the library libvips, which comes with the program, is not beside it",
        "copy all files of the program, not the executable alone");

    public static readonly DiagnosticRule NotBuilt = new(
        "SN3006", Severity.Error,
        "there is no built site here yet",
        "run «build» first");

    public static readonly DiagnosticRule PreviousUnreachable = new(
        "SN3009", Severity.Error,
        "what is live cannot be compared with: {0}",
        "correct what stands after --previous, or build again once it can be reached");

    public static readonly DiagnosticRule PreviousIsNoRegister = new(
        "SN3010", Severity.Error,
        "this is no register of addresses",
        "name the built site or its address after --previous, such as https://example.org/");

    public static readonly DiagnosticRule NoDeployTarget = new(
        "SN3011", Severity.Error,
        "nobody has said where the site is to be sent",
        "add a line such as «deploy: s3://bucket» to site.yml, or name the place: deploy --to PLACE");

    public static readonly DiagnosticRule UnknownDeployTarget = new(
        "SN3012", Severity.Error,
        "«{0}» is no place that a site can be sent to",
        "write a folder, user@host:/folder, s3://bucket, git:branch or netlify:site; passwords belong in the environment");

    public static readonly DiagnosticRule NoDeployKey = new(
        "SN3013", Severity.Error,
        "the environment has no {0}",
        "set {0} in the shell or among the secrets of the CI, never in a file of the site");

    public static readonly DiagnosticRule DeployFailed = new(
        "SN3014", Severity.Error,
        "the site could not be sent: {0}",
        "mend that and deploy again, which goes on where this ended; readers have a whole site meanwhile");

    public static readonly DiagnosticRule NoProgram = new(
        "SN3015", Severity.Error,
        "«{0}» is not installed here",
        "install it and deploy again");

    public static readonly DiagnosticRule NoHistory = new(
        "SN3016", Severity.Warning,
        "git does not tell everything that was changed in articles before",
        "let the whole repository be fetched (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab), or remove «history: true»");

    public static readonly DiagnosticRule SiteIntoOwnFolder = new(
        "SN3017", Severity.Error,
        "«{0}» cannot take the site: it is «{1}», lies in it or holds it",
        "name an empty folder beside it, or one elsewhere such as /srv/site");

    public static readonly DiagnosticRule NoDrawingLibrary = new(
        "SN3018", Severity.Warning,
        "share cards cannot be drawn: the libraries Skia and HarfBuzz, which come with the program, are not beside it",
        "copy all files of the program, not the executable alone");

    public static readonly DiagnosticRule PortTaken = new(
        "SN3008", Severity.Error,
        "port {0} cannot be opened: {1}",
        "stop the program that has it (another preview?), or name another port: --port {2}");
}
