using System.Collections;
using System.Reflection;
using System.Text;

namespace StaticNews.Reading.Tests.Cache;

/// <summary>A value with everything in it as text, so that two are the same only where every member is.</summary>
internal static class Described
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Add(text, value, "");
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value, string indent)
    {
        switch (value)
        {
            case null or string or Uri or TimeZoneInfo or DateTimeOffset or UInt128 or Enum or IConvertible:
                text.Append(value?.GetType().Name).Append(' ').Append(value is DateTimeOffset moment ? moment.ToString("O") : value).Append('\n');
                break;
            case IEnumerable values:
                text.Append('\n');
                foreach (var item in values)
                {
                    text.Append(indent).Append("- ");
                    Add(text, item, indent + "  ");
                }

                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (var property in Members(value.GetType()))
                {
                    text.Append(indent).Append(property.Name).Append(": ");
                    Add(text, property.GetValue(value), indent + "  ");
                }

                break;
        }
    }

    private static IEnumerable<PropertyInfo> Members(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.Name, StringComparer.Ordinal);
}
