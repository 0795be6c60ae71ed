"""The page of pipeline.py as Markdown, plain text and Word, as one would write them with python-docx: styles, columns, a table, a ledger."""
import re
from html import unescape


def plain(html):
    return unescape(re.sub(r"<[^>]+>", "", str(html)))


def linked(html):
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r'<a [^>]*href="(#[^"]+)"[^>]*>(.*?)</a>', r"[\2](\1)", str(html))))


def blocks(article):
    """Heads and paragraphs of the running text, in order."""
    for tag, html in re.findall(r"<(p|h2|h3)\b[^>]*>(.*?)</\1>", str(article["body"]), re.S):
        yield tag != "p", html


def table_rows(table):
    yield ["办事处", *table["heads"]]
    for row in table["rows"]:
        yield [row["office"], *row["cells"][:-1], ("▼" if row["low"] else "") + row["cells"][-1]]
    yield ["合计", *table["totals"]]
    yield ["综合复工率", *[""] * (len(table["heads"]) - 1), table["mean"]]


def ledger_rows(ledger):
    yield ["数值", "定义", "算法", "单元格"]
    for entry in ledger:
        yield [entry["printed"], entry["name"], entry["formula"], entry["cells"] or "—"]


def markdown(page):
    yield f"# {page['name']}\n\n{page['folio']}\n"
    for article in page["articles"]:
        yield "　".join(map(linked, article["kicker"])) + "\n"
        yield "".join(f"## {plain(h)}\n\n" for h in article["headline"]) + "　".join(map(linked, article["deck"])) + "\n"
        yield f"> {linked(article['lead'])}\n"
        for is_head, html in blocks(article):
            yield ("### " if is_head else "") + linked(html) + "\n"
    for number, unit, label, note in page["pulls"]:
        yield f"- **{plain(number)}{unit}** {plain(label)}，{plain(note)}"
    for rows in (table_rows(page["table"]), ledger_rows(page["ledger"])):
        for i, row in enumerate(rows):
            yield "| " + " | ".join(map(str, row)) + " |" + ("\n|" + " --- |" * len(row) if i == 0 else "")
        yield ""
    yield page["foot"]


def text(page):
    yield f"{page['name']}\n{page['folio']}\n"
    for article in page["articles"]:
        yield from ("　".join(map(plain, article["kicker"])), *map(plain, article["headline"]), "　".join(map(plain, article["deck"])), "", "　　" + plain(article["lead"]))
        for is_head, html in blocks(article):
            yield ("\n【" + plain(html) + "】") if is_head else "　　" + plain(html)
    for number, unit, label, note in page["pulls"]:
        yield f"{plain(label)} {plain(number)}{unit}（{plain(note)}）"
    for rows in (table_rows(page["table"]), ledger_rows(page["ledger"])):
        yield from ("　".join(map(str, row)) for row in rows)
    yield page["foot"]


def word(page, path):
    import docx
    from docx.enum.section import WD_SECTION
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = docx.Document()

    def style(name, size, is_bold=False, indent=None):
        made = document.styles.add_style(name, 1)
        made.font.name, made.font.size, made.font.bold = "Noto Serif SC", Pt(size), is_bold
        made.element.rPr.rFonts.set(qn("w:eastAsia"), "Noto Serif SC")
        made.paragraph_format.first_line_indent = indent
    for name, size, is_bold in (("报名", 21, True), ("引题", 15, False), ("主题", 50, True), ("副题", 11.5, False), ("小标题", 13.5, True), ("表文", 8, False), ("底稿", 7, False)):
        style(name, size, is_bold)
    for name, size in (("导语", 11), ("新闻正文", 9.5)):
        style(name, size, indent=Pt(2 * size))

    def columns(count):
        section = document.add_section(WD_SECTION.CONTINUOUS)
        cols = section._sectPr.xpath("./w:cols")[0]
        cols.set(qn("w:num"), str(count))
        cols.set(qn("w:sep"), "1")

    def figures(paragraph, html):
        for i, piece in enumerate(re.split(r"<data\b[^>]*>(.*?)</data>", str(html))):
            if not plain(piece):
                continue
            run = paragraph.add_run(plain(piece))
            if i % 2:
                control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
                run._r.addprevious(control)
                control.append(content)
                content.append(run._r)

    def table(rows, name):
        rows = list(rows)
        made = document.add_table(len(rows), len(rows[0]))
        for row, cells in zip(made.rows, rows):
            for cell, words in zip(row.cells, cells):
                cell.paragraphs[0].style = name
                cell.paragraphs[0].add_run(str(words))
        header = OxmlElement("w:tblHeader")
        made.rows[0]._tr.get_or_add_trPr().append(header)

    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin, section.right_margin = Mm(210), Mm(297), Mm(14), Mm(14)
    document.add_paragraph(page["name"], "报名")
    document.add_paragraph(page["folio"], "表文")
    for article in page["articles"]:
        figures(document.add_paragraph(style="引题"), "　".join(map(str, article["kicker"])))
        for line in article["headline"]:
            figures(document.add_paragraph(style="主题"), line)
        figures(document.add_paragraph(style="副题"), "　".join(map(str, article["deck"])))
        figures(document.add_paragraph(style="导语"), article["lead"])
        columns(3)
        for is_head, html in blocks(article):
            figures(document.add_paragraph(style="小标题" if is_head else "新闻正文"), html)
        columns(1)
    for number, unit, label, note in page["pulls"]:
        document.add_paragraph(f"{plain(number)}{unit} {plain(label)} {plain(note)}", "表文")
    table(table_rows(page["table"]), "表文")
    table(ledger_rows(page["ledger"]), "底稿")
    document.add_paragraph(page["foot"], "底稿")
    document.save(path)
