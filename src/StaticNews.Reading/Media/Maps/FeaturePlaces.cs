using System.Text.Json;
using StaticNews.Content;

namespace StaticNews.Reading.Media.Maps;

/// <summary>Finds where each feature of a map begins in its file, so that messages can name the line.</summary>
internal static class FeaturePlaces
{
    /// <summary>In the order of the features; of well-formed JSON.</summary>
    public static IReadOnlyList<SourceSpan> Of(ReadOnlySpan<byte> json, string file)
    {
        var places = new List<SourceSpan>();
        var reader = new Utf8JsonReader(json);
        var inFeatures = false;
        var (line, lineStart) = (1, 0);
        var counted = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                inFeatures = reader.ValueTextEquals("features"u8);
            }
            else if (inFeatures && reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 2)
            {
                var at = (int)reader.TokenStartIndex;
                for (; counted < at; counted++)
                {
                    if (json[counted] == '\n')
                    {
                        (line, lineStart) = (line + 1, counted + 1);
                    }
                }

                places.Add(new SourceSpan(file, line, at - lineStart + 1));
            }
        }

        return places;
    }
}
