using Bulletin.Documents.Word.Drawing;
using Bulletin.Editing;
using Bulletin.Figures;

namespace Bulletin.Documents.Word;

/// <summary>
/// Writes paragraphs and what stands in them. A figure is a content control that bears its code; in running text it also leads to its
/// entry in the ledger.
/// </summary>
internal sealed class WordText(WordXml xml, FigureLinks links, TextStyle strong)
{
    /// <summary>Word takes no longer tags and titles of content controls.</summary>
    private const int LongestTag = 64;

    /// <summary>What a field shows instead of its words.</summary>
    private const string Digits = "0123456789";

    private TextStyle? _paragraph;
    private int _controls;
    private int _bookmarks;

    public WordXml Xml { get; } = xml;

    /// <summary>The pictures that it set.</summary>
    public PictureStore Pictures { get; } = new();

    /// <summary>Takes down what is set in which face.</summary>
    public required SetType Type { get; init; }

    public void Open(TextStyle style, string? align = null) => Open(style, ParagraphForm.Aligned(align));

    public void Open(TextStyle style, ParagraphForm form)
    {
        _paragraph = style;
        Xml.Open("p");
        form.Write(Xml, style);
    }

    public void Close() => Xml.Close();

    /// <summary>A line without words.</summary>
    public void Blank(TextStyle style, bool startsPage = false)
    {
        Open(style, new ParagraphForm { StartsPage = startsPage });
        Close();
    }

    /// <summary>A paragraph of plain words.</summary>
    public void Line(TextStyle style, string text, string? align = null) => Line(style, text, ParagraphForm.Aligned(align));

    public void Line(TextStyle style, string text, ParagraphForm form)
    {
        Open(style, form);
        Run(text);
        Close();
    }

    /// <summary>A paragraph of words and figures.</summary>
    public void Line(TextStyle style, IReadOnlyList<Inline> inlines, bool isLinked, string? align = null)
    {
        Open(style, align);
        Inlines(inlines, isLinked);
        Close();
    }

    /// <summary>引题 or 副题: where it is too wide for a line, it is broken between its parts and nowhere else.</summary>
    public void Head(TextStyle style, IReadOnlyList<Inline> inlines, decimal width, string? align = null) =>
        Line(style, style.IsWider(LineWidth.Ems(inlines), width) ? [.. inlines.Select(Parted)] : inlines, isLinked: false, align);

    private static Inline Parted(Inline inline) => inline is TextRun run ? run with { Text = run.Text.Replace('　', '\n') } : inline;

    /// <param name="text">The words; a line end in them breaks the line.</param>
    /// <param name="look">The style of the characters; null: as the paragraph has them.</param>
    /// <param name="size">Their size in points where it is not the style's.</param>
    public void Run(string text, TextStyle? look = null, decimal size = 0)
    {
        foreach (var part in Type.Parts(text))
            Run(part, look, size);
    }

    private void Run(SetPart part, TextStyle? look, decimal size)
    {
        var lines = part.Text.Split('\n');
        Note(part, look);
        OpenRun(look, size, part.Added);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                Xml.Empty("br");
            Xml.Text(lines[i].Replace('\t', ' '));
        }
        Xml.Close();
    }

    /// <summary>Words that follow each other are one run, in however many pieces they were written.</summary>
    public void Inlines(IReadOnlyList<Inline> inlines, bool isLinked, TextStyle? look = null, decimal size = 0)
    {
        var plain = "";
        foreach (var inline in inlines)
        {
            if (inline is not (FigureRun or StrongRun))
            {
                plain += inline.Plain;
                continue;
            }
            Words(ref plain, look, size);
            switch (inline)
            {
                case FigureRun run when isLinked && links.BookmarkOf(run.Figure) is { } bookmark:
                    Xml.Open("hyperlink", ("anchor", bookmark), ("history", "1"));
                    Figure(run.Figure, run.Text, look, size);
                    Xml.Close();
                    break;
                case FigureRun run:
                    Figure(run.Figure, run.Text, look, size);
                    break;
                case StrongRun bold:
                    Inlines(bold.Content, isLinked, strong, size);
                    break;
            }
        }
        Words(ref plain, look, size);
    }

    private void Words(ref string plain, TextStyle? look, decimal size)
    {
        if (plain.Length > 0)
            Run(plain, look, size);
        plain = "";
    }

    private void Figure(Figure figure, string text, TextStyle? look, decimal size) => Figure(figure.Code, figure.Title, text, look, size);

    /// <summary>What is printed of a figure, as a content control that bears its code.</summary>
    /// <param name="code">The figure's code; null where it is of none and stands as plain words.</param>
    /// <param name="title">What it is, for who points at it.</param>
    /// <param name="text">What is printed.</param>
    /// <param name="look">The style of the characters; null: as the paragraph has them.</param>
    /// <param name="size">Their size in points where it is not the style's.</param>
    public void Figure(string? code, string title, string text, TextStyle? look = null, decimal size = 0)
    {
        if (string.IsNullOrEmpty(code))
        {
            Run(text, look, size);
            return;
        }
        Xml.Open("sdt");
        Xml.Open("sdtPr");
        Xml.Value("alias", Cut(title));
        Xml.Value("tag", Cut(code));
        Xml.Value("id", ++_controls);
        Xml.Close();
        Xml.Open("sdtContent");
        Run(text, look, size);
        Xml.Close();
        Xml.Close();
    }

    /// <summary>The words of a figure's entry, to which its links lead.</summary>
    public void Target(Figure figure, string text, TextStyle look)
    {
        var id = WordXml.Number(++_bookmarks);
        if (links.BookmarkOf(figure) is { } bookmark)
            Xml.Empty("bookmarkStart", ("id", id), ("name", bookmark));
        Figure(figure, text, look, 0);
        if (links.BookmarkOf(figure) is not null)
            Xml.Empty("bookmarkEnd", ("id", id));
    }

    public void Tab() => Special("tab");

    public void Break() => Special("br");

    /// <summary>The number of the page, or of all pages.</summary>
    public void PageNumber(string field)
    {
        Note(new(Digits, null), null);
        Xml.Open("fldSimple", ("instr", field));
        Run("1");
        Xml.Close();
    }

    private void Note(SetPart part, TextStyle? look)
    {
        if ((part.Added ?? (look ?? _paragraph)?.Face) is { } face)
            Type.Add(face, part.Text);
    }

    private void Special(string name)
    {
        Xml.Open("r");
        Xml.Empty(name);
        Xml.Close();
    }

    private void OpenRun(TextStyle? look, decimal size, Typeface? added)
    {
        Xml.Open("r");
        if (look is null && size == 0 && added is null)
            return;
        Xml.Open("rPr");
        if (look is not null)
            Xml.Value("rStyle", look.Id);
        if (added is not null)
            Xml.Fonts(added);
        // To Word, bold characters in a bold paragraph are not bold, and others in it are: only what stands at the run itself holds.
        if (look is not null && _paragraph is { Face.IsBold: true })
        {
            Xml.Value("b", look.Face.IsBold ? 1 : 0);
            Xml.Value("bCs", look.Face.IsBold ? 1 : 0);
        }
        if (size > 0)
        {
            Xml.Value("sz", WordXml.HalfPoints(size));
            Xml.Value("szCs", WordXml.HalfPoints(size));
        }
        Xml.Close();
    }

    private static string Cut(string text)
    {
        var clean = Writing.PartText.Clean(text);
        return clean.Length <= LongestTag ? clean : clean[..(char.IsHighSurrogate(clean[LongestTag - 1]) ? LongestTag - 1 : LongestTag)];
    }
}
