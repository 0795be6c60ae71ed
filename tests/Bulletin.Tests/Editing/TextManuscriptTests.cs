using System.IO.Compression;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Editing;

public sealed class TextManuscriptTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_plain_text_is_a_headline_and_paragraphs()
    {
        var read = TextManuscript.OfText("稿.txt", "\uFEFF题目\r\n　　第一段\r\n接着\r\n　　第二段\r\n\r\n第三段");
        Assert.Equal(["主题 题目 1:1", "正文 第一段\n接着 2:3", "正文 第二段 4:3", "正文 第三段 6:1"], read.Rows.Select(r => $"{r.Part} {r.Text} {r.Place.Line}:{r.Place.Column}"));
    }

    [Fact]
    public void An_article_by_hand_is_printed_with_its_figures_and_never_as_code()
    {
        var edition = Edition("---\nkicker: 引\nheadline: [甲, 乙]\nlead-mark: 本报讯\nlead: 已复工【已复工企业】。\nbyline: 某人\n---\n## 重建 | 小标题\n\n**停产**【停产企业】，\n综合复工率[98.75%](#综合复工率)。\n\n::: 口径\n说明。\n:::\n");
        Assert.DoesNotContain(edition.Findings, f => f.Severity >= Severity.Verify);
        var text = Text(edition);
        foreach (var said in (string[])["甲\n乙\n", "　　本报讯　已复工7562家。\n", "【重建】小标题\n　　停产7630家，综合复工率98.75%。\n", "【口径】说明。\n", "（某人）\n"])
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headline: 题\n---\n已复工【已复工企亚】。", "manuscript-unknown-figure", 4, 4)]
    [InlineData("headline: 题\n---\n\n综合复工率[98.57%](#综合复工率)。", "link-mismatch", 5, 6)]
    [InlineData("headline: 题\n---\n{{ date.now }}", "placeholder-left", 4, 1)]
    [InlineData("headline: 题\n---\n今有300户。", "hand-number", 4, 3)]
    [InlineData("headline: 题\n---\n第一行\n　　今年**已有**300户\n。", "hand-number", 5, 11)]
    [InlineData("headline: 题\n---\n停产【停产企业】，\n今有300户。", "hand-number", 5, 3)]
    [InlineData("headline: 题\n---\n停产【停产企业】，今有300户。", "hand-number", 4, 12)]
    [InlineData("headline: 题\n---\n## 重建 | 题\n\n正文。。", "mark-doubled", 6, 4)]
    [InlineData("headline: 题\nlead: 今有300户。\n---\n正文。", "hand-number", 3, 9)]
    [InlineData("headline: 题\nlead: \"今有300户。\"\n---\n正文。", "hand-number", 3, 10)]
    [InlineData("headline: 题\n---\n![图](x.png)", "markup-refused", 4, 1)]
    [InlineData("healine: 题\n---\n正文。", "scheme-unknown-key", 2, 1)]
    public void What_is_wrong_is_found_in_its_line(string article, string code, int line, int column)
    {
        var found = Edition("---\n" + article).Findings.First(f => f.Kind.Code == code);
        Assert.Equal(("稿.md", line, column), (found.Place.File, found.Place.Line, found.Place.Column));
    }

    [Theory]
    [InlineData("题\n　　今有300户。", "hand-number", 2, 5)]
    [InlineData("题\n　　第一行，\n今有300户。", "hand-number", 3, 3)]
    [InlineData("题\n\n* 停产【停产企业】，今有300户。", "hand-number", 3, 14)]
    [InlineData("题\n　　已复工\n【已复工企亚】。", "manuscript-unknown-figure", 3, 1)]
    [InlineData("题\n　　正文|正文。\n正文。。", "mark-doubled", 3, 4)]
    public void So_is_what_is_wrong_in_a_plain_text(string article, string code, int line, int column)
    {
        var found = Press.Run(SampleDay.Job() with { Texts = [TextManuscript.OfText("稿.txt", article)], IsDraft = true }).Findings.First(f => f.Kind.Code == code);
        Assert.Equal(("稿.txt", line, column), (found.Place.File, found.Place.Line, found.Place.Column));
    }

    [Fact]
    public void A_Word_document_gives_headings_paragraphs_and_bold_words()
    {
        var body = Paragraph("1", "<w:r><w:t>题目</w:t></w:r>") + Paragraph("2", "<w:r><w:t>重建｜小标题</w:t></w:r>")
            + Paragraph("", "<w:r><w:rPr><w:b/></w:rPr><w:t>停产</w:t></w:r><w:r><w:t>【停产企业】，*见</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>表</w:t></w:r>")
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Paragraph("", "<w:r><w:t>末段</w:t></w:r>");
        var (read, findings) = WordManuscript.Read("稿.docx", Document(body));
        Assert.Equal(["主题 题目", "栏题 重建", "小标题 小标题", "正文 **停产**【停产企业】，\\*见表", "正文 末段"], read!.Rows.Select(r => $"{r.Part} {r.Text}"));
        Assert.Equal("稿.docx《第3段》", read.Rows[3].Place.ToString());
        Assert.Equal("text-passed-over", Assert.Single(findings).Kind.Code);
        Assert.Contains("停产7630家，*见表", Text(Press.Run(SampleDay.Job() with { Texts = [read] })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]>")]
    [InlineData("<broken")]
    public void A_document_that_is_no_safe_XML_is_refused(string head) =>
        Assert.Null(WordManuscript.Read("稿.docx", Packed(head)).Manuscript);

    [Fact]
    public void So_is_what_is_no_package() => Assert.Null(WordManuscript.Read("稿.docx", "PK no package"u8.ToArray()).Manuscript);

    [Theory]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type=\"page\"/></w:r></w:p>", "正文 甲, 正文 乙")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "正文 甲")]
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "小标题 甲")]
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "正文 甲")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "小标题 甲")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"a4\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "小标题 甲")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"s\"/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>，</w:t></w:r></w:p>", "正文 **甲**乙，")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:ins><w:r><w:t>乙</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>丙</w:t></w:r></w:moveFrom></w:p>", "正文 甲乙")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:t>甲</w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>乙</w:t></w:r></w:fldSimple></w:p>", "正文 甲乙")]
    [InlineData("<w:p><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:p>", "正文 甲")]
    public void What_Word_shows_as_words_is_taken(string body, string rows)
    {
        var (read, findings) = WordManuscript.Read("稿.docx", Document(Paragraph("1", "<w:r><w:t>题目</w:t></w:r>") + body));
        Assert.Equal(rows, string.Join(", ", read!.Rows.Skip(1).Select(r => $"{r.Part} {r.Text}")));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("<w:r><w:drawing><a><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></a></w:drawing></w:r>", "文本框或图形里的字（框里的字）")]
    [InlineData("<w:r><w:drawing/></w:r>", "图片")]
    [InlineData("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "脚注")]
    [InlineData("<w:r><w:commentReference w:id=\"1\"/></w:r>", "批注")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏着</w:t></w:r>", "隐藏的文字（藏着）")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "符号字体")]
    [InlineData("<m:oMath xmlns:m=\"m\"><m:r><m:t>12</m:t></m:r></m:oMath>", "公式（12）")]
    [InlineData("<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>", "自动编号")]
    public void What_is_not_taken_of_a_Word_document_is_said(string inside, string said)
    {
        var (read, findings) = WordManuscript.Read("稿.docx", Document(Paragraph("1", "<w:r><w:t>题目</w:t></w:r>") + $"<w:p>{inside}<w:r><w:t>甲</w:t></w:r></w:p>"));
        Assert.Equal("正文 甲", $"{read!.Rows[1].Part} {read.Rows[1].Text}");
        var found = Assert.Single(findings);
        Assert.Contains(said, found.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("稿.docx《第2段》", found.Place.ToString());
    }

    [Fact]
    public void A_numbered_list_is_said_once()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        Assert.Equal(["稿.docx《第2段》", "稿.docx《第5段》"], WordManuscript.Read("稿.docx", Document(Paragraph("1", "<w:r><w:t>题目</w:t></w:r>") + Item + Item + Paragraph("", "<w:r><w:t>乙</w:t></w:r>") + Item)).Findings.Select(f => f.Place.ToString()));
    }

    [Fact]
    public void Words_in_a_header_are_said_and_a_page_number_is_not()
    {
        Assert.Contains("页眉页脚（内部资料　不得外传）", Assert.Single(WordManuscript.Read("稿.docx", Packed(Body("甲"), ("word/header1.xml", Margin("内部资料　不得外传")))).Findings).Message.Chinese, StringComparison.Ordinal);
        Assert.Empty(WordManuscript.Read("稿.docx", Packed(Body("甲"), ("word/footer1.xml", Margin("第1页")))).Findings);

        static string Margin(string words) => $"<w:hdr xmlns:w=\"{Word}\"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:hdr>";
        static string Body(string words) => $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>";
    }

    private static Edition Edition(string article)
    {
        var findings = new List<Finding>();
        var manuscript = TextManuscript.OfMarkdown("稿.md", article, findings);
        return Press.Run(SampleDay.Job() with { Texts = [manuscript], TextFindings = findings, IsDraft = true });
    }

    private static string Text(Edition edition) => Encoding.UTF8.GetString(edition.Files.Single(f => f.Name == "bulletin.txt").Content.Span);

    private static string Paragraph(string style, string runs) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>";

    private static byte[] Document(string body) => Packed($"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");

    private static byte[] Packed(string document, params (string Name, string Text)[] more)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "word/document.xml", document);
            Put(zip, "word/styles.xml", $"<w:styles xmlns:w=\"{Word}\"><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:styleId=\"a3\"><w:name w:val=\"我的小题\"/><w:basedOn w:val=\"2\"/></w:style><w:style w:styleId=\"a4\"><w:name w:val=\"我的层次\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style><w:style w:styleId=\"s\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>");
            foreach (var (name, text) in more)
                Put(zip, name, text);
        }
        return buffer.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
