using System.CommandLine;
using StaticNews.Reading.Schemas;

namespace StaticNews.Cli;

/// <summary><c>schema</c>: prints the JSON Schema of what editors write, for programs that help them write it.</summary>
public sealed class SchemaCommand(GlobalOptions options, TextWriter output)
{
    private readonly Argument<string> _name = new("kind") { Description = "of what", HelpName = string.Join('|', Schema.Names) };

    public Command Describe()
    {
        var command = new Command("schema", "print the JSON Schema of an article, author, page, story or site.yml");
        _name.Validators.Add(result => options.RefuseOthers(result, "schema", [.. Schema.Names]));
        command.Arguments.Add(_name);
        command.SetAction(arguments =>
        {
            output.Write(Schema.Of(arguments.GetValue(_name)!));
            return (int)ExitCode.Success;
        });
        return command;
    }
}
