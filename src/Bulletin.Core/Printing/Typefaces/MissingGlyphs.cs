using System.Globalization;
using System.Net;
using System.Text;
using Bulletin.Editing;
using Bulletin.Findings;

namespace Bulletin.Printing.Typefaces;

/// <summary>缺字: what is printed and no font has. It would stand on the page as an empty box, most often in a person's or a village's name.</summary>
public static class MissingGlyphs
{
    public static readonly FindingKind Kind = new("glyph-missing", Severity.Error, new("字库里没有的字", "A character that no font has"));

    private const string StyleFile = "page.css";
    private const string SentenceEnds = "。！？；\n";

    /// <summary>The issue with a finding for each character of it, or of the template's page and style sheet, that the type case lacks; as it is where there is no type case.</summary>
    public static Issue Find(Issue issue, Template template, ITypeCase? type)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(template);
        if (type is null)
            return issue;
        IReadOnlyList<PrintedWords> all = [.. IssueText.Of(issue), .. PageLines(template.Page), .. SheetLines(template.Style)];
        var used = new CharacterSet();
        foreach (var words in all)
            used.Add(words.Text);
        var missing = new List<Finding>();
        foreach (var code in used.Codes())
            if (!CharacterSet.IsInvisible(code) && !type.Has(code))
                missing.Add(Missing(char.ConvertFromUtf32(code), code, all, issue));
        return missing.Count == 0 ? issue : issue with { Findings = [.. issue.Findings, .. missing] };
    }

    private static IEnumerable<PrintedWords> PageLines(TemplateFile page)
    {
        foreach (var (index, line) in page.Text.Split('\n').Index())
            if (WebUtility.HtmlDecode(line) is var plain && !Ascii.IsValid(plain))
                yield return new(plain) { Place = Place.InText(page.Name, index + 1, 1) };
    }

    /// <summary>The quoted words of a style sheet, which it sets itself.</summary>
    private static IEnumerable<PrintedWords> SheetLines(string style)
    {
        foreach (var (index, line) in style.Split('\n').Index())
        {
            if (Ascii.IsValid(line) && !line.Contains('\\', StringComparison.Ordinal))
                continue;
            var words = new CharacterSet();
            CssText.Strings(line, words);
            yield return new(string.Concat(words.Codes().Select(char.ConvertFromUtf32))) { Place = Place.InText(StyleFile, index + 1, 1) };
        }
    }

    private static Finding Missing(string character, int number, IReadOnlyList<PrintedWords> all, Issue issue)
    {
        var words = all.First(w => w.Text.Contains(character, StringComparison.Ordinal));
        var at = words.Text.IndexOf(character, StringComparison.Ordinal);
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{number:X4}");
        var sentence = Sentence(words.Text, at);
        return Kind.At(PlaceOf(character, words, at, issue),
            new($"字库里没有“{character}”（{code}）这个字，见“{sentence}”。", $"No font has the character '{character}' ({code}), in '{sentence}'."),
            new("请核对是否打错；确是这个字，请把有这个字的字库文件放进模板文件夹，在 scheme.yaml 里写 fonts: { extra: 文件名 }。",
                "Check that it is not a slip. If it is meant, put a font file that has it into the template's folder and name it in scheme.yaml: fonts: { extra: FILE }.")) with
        { Found = character };
    }

    /// <summary>The cell that it came from, else the line that it was written in, else the scheme, where names and labels stand.</summary>
    private static Place PlaceOf(string character, PrintedWords words, int at, Issue issue)
    {
        if (words.Place is { } place)
            return place;
        var cell = issue.Day.Day.AllValues.FirstOrDefault(v => v.Text.Contains(character, StringComparison.Ordinal))?.Place
            ?? issue.Day.Day.Manuscripts.SelectMany(m => m.Rows).FirstOrDefault(r => r.Text.Contains(character, StringComparison.Ordinal))?.Place;
        return cell ?? (words.Line is { } line ? LaidLine.Of(line).PlaceOf(at) : null) ?? new Place(issue.Day.Day.Scheme.File);
    }

    private static string Sentence(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(SentenceEnds.ToCharArray(), at - 1) + 1;
        var end = text.IndexOfAny(SentenceEnds.ToCharArray(), at);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
