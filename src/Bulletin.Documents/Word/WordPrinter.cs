using Bulletin.Documents.Word.Newspaper;
using Bulletin.Documents.Word.Official;
using Bulletin.Editing;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Schemes;

namespace Bulletin.Documents.Word;

/// <summary>Prints the issue as a Word document, for who goes on editing it in Word or WPS.</summary>
/// <param name="style">How it looks; null: as the scheme says.</param>
/// <param name="type">The faces that a newspaper page carries with it; an official paper names those of the standard, and carries none but what a scheme adds.</param>
public sealed class WordPrinter(WordStyle? style = null, ITypeCase? type = null) : IPrinter
{
    public string Format => "docx";

    public PrintedFile Print(Issue issue) =>
        new("bulletin.docx", WordPackage.Pack((style ?? issue.Day.Day.Scheme.WordStyle) == WordStyle.Gb9704 ? OfficialDocument.Write(issue, type) : NewspaperDocument.Write(issue, type), issue));
}
