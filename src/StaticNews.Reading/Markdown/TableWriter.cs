using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes tables, each in a region that scrolls and that the keyboard can reach.</summary>
internal static class TableWriter
{
    public static void Write(BodyWriter body, Table table)
    {
        body.Out.Markup("<div class=\"table\" role=\"region\" tabindex=\"0\"><table>\n");
        var inBody = false;
        foreach (var row in table)
        {
            var isHeader = ((TableRow)row).IsHeader;
            if (!isHeader && !inBody)
            {
                body.Out.Markup("<tbody>\n");
                inBody = true;
            }

            body.Out.Markup(isHeader ? "<thead>\n" : "");
            WriteRow(body, table, (TableRow)row);
            body.Out.Markup(isHeader ? "</thead>\n" : "");
        }

        body.Out.Markup(inBody ? "</tbody>\n</table></div>\n" : "</table></div>\n");
    }

    private static void WriteRow(BodyWriter body, Table table, TableRow row)
    {
        body.Out.Markup("<tr>\n");
        for (var column = 0; column < row.Count; column++)
        {
            body.Out.Markup(row.IsHeader ? "<th scope=\"col\"" : "<td");
            var definition = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column] : null;
            body.Out.Markup(definition?.Alignment switch
            {
                TableColumnAlign.Left => " class=\"align-left\">",
                TableColumnAlign.Center => " class=\"align-center\">",
                TableColumnAlign.Right => " class=\"align-right\">",
                _ => ">",
            });
            WriteCell(body, (TableCell)row[column]);
            body.Out.Markup(row.IsHeader ? "</th>\n" : "</td>\n");
        }

        body.Out.Markup("</tr>\n");
    }

    private static void WriteCell(BodyWriter body, TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is LeafBlock { Inline: { } inlines })
            {
                body.Inlines.GatherAndWrite(inlines.FirstChild, null);
                body.Inlines.WriteLifted();
            }
        }
    }
}
