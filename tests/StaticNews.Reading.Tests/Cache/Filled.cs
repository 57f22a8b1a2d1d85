using System.Reflection;
using StaticNews.Content;

namespace StaticNews.Reading.Tests.Cache;

/// <summary>Makes records in which no member has its default value, whatever members they come to have.</summary>
internal sealed class Filled(SourceFile source)
{
    private int _last;

    public T Make<T>() => (T)Make(typeof(T));

    public object Make(Type type)
    {
        var number = ++_last;
        return type switch
        {
            _ when type == typeof(string) => number % 2 == 0 ? $"текст {number}" : $"text {number}",
            _ when type == typeof(object) => (object)(number % 2 == 0 ? number : (char)number),
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => -number * 1_000_000_007L,
            _ when type == typeof(double) => number / 7.0,
            _ when type == typeof(bool) => true,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 2, 29, 12, number % 60, 7, 13, TimeSpan.FromMinutes(-30 - number)),
            _ when type == typeof(SourceSpan) => new SourceSpan(number % 5 == 0 ? "another.md" : source.DisplayPath, number, number + 1),
            _ when type == typeof(SourceFile) => source,
            _ when type == typeof(BodyPart) => new BodyPart.Markup($"<p>{number}</p>"),
            _ when Nullable.GetUnderlyingType(type) is { } underlying => Make(underlying),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => new OrderedDictionary<string, string> { ["ключ"] = "значение", ["a.b"] = "" },
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => MakeList(type.GetGenericArguments()[0]),
            _ => MakeRecord(type),
        };
    }

    private Array MakeList(Type item)
    {
        var list = Array.CreateInstance(item, 2);
        list.SetValue(Make(item), 0);
        list.SetValue(Make(item), 1);
        return list;
    }

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType))]);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite))
        {
            property.SetValue(record, Make(property.PropertyType));
        }

        return record;
    }
}
