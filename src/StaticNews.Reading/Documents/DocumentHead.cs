using System.Buffers;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Documents;

/// <summary>What every kind of document has, read the same way: its file, its fields, its outline.</summary>
internal sealed record DocumentHead(SourceFile Source, Fields Fields, BodyOutline Outline, DocumentContext Context)
{
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(" ?<>\"|*");

    private List<Diagnostic> Diagnostics => Fields.Diagnostics;

    /// <summary>The headline or name, typographed; <c>null</c> with a diagnostic where there is none.</summary>
    public Located<string>? Title(Key key)
    {
        if (Fields.Text(key) is { } title)
        {
            ReportNotes(title);
            return title with { Value = Context.Prose(title.Value)! };
        }

        if (Fields.Entry(key) is { } empty)
        {
            if (empty.Value is FrontMatterScalar)
            {
                Diagnostics.Add(DocumentRules.EmptyValue.At(empty.KeySpan, key.Name, key.Example));
            }
        }
        else
        {
            Diagnostics.Add(DocumentRules.MissingKey.At(Fields.Span, key.Name, key.Example));
        }

        return null;
    }

    /// <summary>What stands below the headline, typographed; <c>null</c> where there is nothing.</summary>
    public Located<string>? Lead(Key key)
    {
        if (Fields.Text(key) is not { } lead)
        {
            return null;
        }

        ReportNotes(lead);
        return lead with { Value = Context.Prose(lead.Value)! };
    }

    /// <summary>The slug an editor gave, decoded and in small letters, or one made from the name of the file.</summary>
    public Located<string> Slug(Key key)
    {
        if (Fields.Text(key) is not { } written)
        {
            return new Located<string>(NameSlug(), SourceSpan.WholeFile(Source.DisplayPath));
        }

        var slug = ComposedText.Of(Uri.UnescapeDataString(written.Value)).Trim('/').ToLowerInvariant();
        if (Content.Slug.IsValid(slug))
        {
            return written with { Value = slug };
        }

        var better = Content.Slug.From(slug);
        if (slug.Length > Content.Slug.MaxLength && Content.Slug.IsValid(slug.AsSpan(0, Content.Slug.MaxLength)))
        {
            return written with { Value = better };
        }

        Diagnostics.Add(DocumentRules.InvalidSlug.At(written.Span, written.Value, better));
        return written with { Value = better };
    }

    /// <summary>A slug from the name of the file; one without letters and digits gives the first digits of its path's fingerprint.</summary>
    public string NameSlug() => Content.Slug.From(DocumentPath.Name(Source.Path) is { Length: > 0 } name ? name : Source.Path);

    /// <summary>Former addresses as paths from the root.</summary>
    public IReadOnlyList<Located<string>> RedirectFrom(Key key)
    {
        var paths = new List<Located<string>>();
        foreach (var old in Fields.Texts(key))
        {
            if (Context.Own.OldPath(old.Value) is { } path)
            {
                paths.Add(old with { Value = path });
            }
            else
            {
                Diagnostics.Add(DocumentRules.InvalidRedirect.At(old.Span, old.Value));
            }
        }

        return paths;
    }

    /// <summary>A whole path in place of the pattern; the patterns and flags of other generators are theirs.</summary>
    public Located<string>? Permalink(Key key)
    {
        if (Fields[key] is not FrontMatterScalar || Fields.Text(key) is not { } written)
        {
            Fields.Disown(key);
            return null;
        }

        if (FieldValues.ParseFlag(written.Value) is not null || written.Value.AsSpan().ContainsAny("{}") || written.Value.Contains("/:", StringComparison.Ordinal) || written.Value is "pretty" or "none" or "ordinal")
        {
            Fields.Disown(key);
            return null;
        }

        if (Context.Own.OldPath(written.Value) is { } path && !path.AsSpan().ContainsAny(NotInPaths))
        {
            return written with { Value = path };
        }

        Diagnostics.Add(DocumentRules.InvalidPermalink.At(written.Span, written.Value));
        return null;
    }

    /// <summary>Keys the program does not know, for templates; a key that looks mistyped is told.</summary>
    public IReadOnlyDictionary<string, string> Extra(KeyCatalogue catalogue)
    {
        foreach (var (normalized, entry) in Fields.Unknown)
        {
            if (MistypedKeys.Warning(normalized, entry, catalogue) is { } warning)
            {
                Diagnostics.Add(warning);
            }
        }

        return ExtraFields.Of(Fields);
    }

    private void ReportNotes(Located<string> written)
    {
        foreach (var note in LeftoverNotes.In(written.Value))
        {
            Diagnostics.Add(MarkdownRules.LeftoverNote.At(written.Span, written.Value[note]));
        }
    }
}
