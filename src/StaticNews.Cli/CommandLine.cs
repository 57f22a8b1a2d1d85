using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Cli;

/// <summary>The program's commands; the one place where failures of the machine become a line and an exit code.</summary>
public static class CommandLine
{
    // «@mail.ru» at the start of a headline is no file with more arguments.
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var options = new GlobalOptions();
        var program = Program(options, output, error);
        var parsed = program.Parse(arguments, AsTyped);
        try
        {
            var streams = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return parsed.Action switch
            {
                ParseErrorAction => Refuse(parsed, options, error),
                HelpAction => new HelpLanguage(options.MessagesAbout(parsed.CommandResult)).Write(program, parsed, output),
                _ => parsed.Invoke(streams),
            };
        }
        catch (Exception exception) when (Unwrap(exception) is IOException or UnauthorizedAccessException)
        {
            var diagnostic = EnvironmentRules.NotWritable.At(SourceSpan.WholeFile("staticnews"), Unwrap(exception).Message.TrimEnd('.'));
            error.WriteLine(BuildRequest.From(parsed, options).Messages.Line(diagnostic));
            return (int)ExitCode.EnvironmentFailed;
        }
    }

    /// <summary>Who mistyped something is told that; all that the program can do would push it out of sight.</summary>
    private static int Refuse(ParseResult parsed, GlobalOptions options, TextWriter error)
    {
        foreach (var line in new UsageMistakes(parsed, options.MessagesAbout(parsed.CommandResult)).Lines)
        {
            error.WriteLine(line);
        }

        return (int)ExitCode.WrongUsage;
    }

    private static Exception Unwrap(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? Unwrap(inner) : exception;

    private static RootCommand Program(GlobalOptions options, TextWriter output, TextWriter error)
    {
        var program = new RootCommand("StaticNews turns a folder of Markdown into a news site. Without a command it builds.");
        options.AddTo(program);
        var build = new BuildCommand(options, output, error);
        program.SetAction(build.Run);
        program.Subcommands.Add(build.Describe());
        program.Subcommands.Add(new CheckCommand(options, output, error).Describe());
        program.Subcommands.Add(new PreviewCommand(options, output, error).Describe());
        program.Subcommands.Add(new ServeCommand(options, output, error).Describe());
        program.Subcommands.Add(new DeployCommand(options, output, error).Describe());
        program.Subcommands.Add(new NextCommand(options, output, error).Describe());
        program.Subcommands.Add(new SchemaCommand(options, output).Describe());
        program.Subcommands.Add(new NewCommand(options, output, error) { Keyboard = KeyboardBeside(output) }.Describe());
        return program;
    }

    /// <summary>The keyboard of who reads the output; <c>null</c> where either is a file or another program.</summary>
    private static TextReader? KeyboardBeside(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsInputRedirected && !Console.IsOutputRedirected ? Console.In : null;
}
