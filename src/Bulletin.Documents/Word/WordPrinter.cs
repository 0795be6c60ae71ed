using Bulletin.Documents.Word.Newspaper;
using Bulletin.Documents.Word.Official;
using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word;

/// <summary>Prints the issue as a Word document, for who goes on editing it in Word or WPS.</summary>
public sealed class WordPrinter(WordStyle style) : IPrinter
{
    public string Format => "docx";

    public PrintedFile Print(Issue issue) =>
        new("bulletin.docx", WordPackage.Pack(style == WordStyle.Gb9704 ? OfficialDocument.Write(issue) : NewspaperDocument.Write(issue), issue));
}
