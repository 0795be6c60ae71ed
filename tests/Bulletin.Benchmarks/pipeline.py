#!/usr/bin/python3
"""The day's page as a Python programmer would make it: openpyxl -> arithmetic -> Jinja2 -> Markdown -> HTML.

    pipeline.py samples/daily.xlsx -o out

Reads the same workbook, scheme.yaml and page.css as `bulletin build samples/daily.xlsx -f html`, makes the same checks
on it, and writes the same three files: bulletin.html, figures.json and findings.json. It is what `compare` measures against,
so it is written to be read and to be quick, with nothing left out and nothing added. Debian's packages are enough:
python3-openpyxl, python3-jinja2, python3-markdown, python3-yaml.
"""
import argparse
import hashlib
import json
import math
import re
import unicodedata
from datetime import date, timedelta
from fractions import Fraction
from html import unescape
from pathlib import Path

import jinja2
import markdown
import openpyxl
import yaml
from markupsafe import Markup, escape
from openpyxl.utils import get_column_letter

HERE = Path(__file__).resolve().parent
TEMPLATE = HERE.parent.parent / "templates" / "recovery"
BLANK = (None, "")
CHINESE = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


# ---- The scheme -------------------------------------------------------------------------------------------------------

def read_scheme(path):
    with open(path, encoding="utf-8") as file:
        scheme = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for indicator in scheme["indicators"]:
        indicator.setdefault("name", indicator["code"])
        indicator.setdefault("title", indicator["name"].split("/")[-1])
        indicator.setdefault("unit", "")
        indicator.setdefault("required", True)
    return scheme


def plain_name(text):
    """A name without padding, line breaks, full-width forms and its unit in brackets."""
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(text or "")))
    return re.sub(r"\([^()]*\)$", "", text)


# ---- The return -------------------------------------------------------------------------------------------------------

class Return:
    """What the offices reported: values by indicator and office, each with its cell."""

    def __init__(self, scheme, file):
        self.scheme, self.file = scheme, file
        self.offices = [o["name"] for o in scheme["offices"]]
        self.short = {o["name"]: o.get("short", o["name"]) for o in scheme["offices"]}
        self.known = {plain_name(alias): o["name"] for o in scheme["offices"] for alias in (o["name"], o.get("short", o["name"]), *o.get("aliases", []))}
        self.values = {i["code"]: {} for i in scheme["indicators"]}   # code -> office -> (value, cell)
        self.totals = {}                                             # code -> (value, cell)
        self.findings = []
        self.date = self.as_of = self.sheet = None

    def find(self, code, severity, message, action, cell=None, found=None, expected=None, sheet=None):
        sheet = sheet or self.sheet
        print_ = hashlib.sha256("|".join(map(str, (code, self.file, sheet, cell, found))).encode()).hexdigest()[:16]
        self.findings.append({"code": code, "severity": severity, "message": message, "action": action, "file": self.file,
                              "sheet": sheet, "cell": cell, "found": None if found is None else str(found), "expected": expected, "fingerprint": print_})

    def read(self, sheet):
        self.sheet = sheet.title
        rows = list(sheet.iter_rows())
        first = next((r for r, row in enumerate(rows) if any(plain_name(c.value) in self.known for c in row[:3])), None)
        if first is None:
            return self.find("nothing-known", "error", "没有认得的办事处。", "请核对办事处名称。")
        head = next(r for r in range(first - 1, -1, -1) if any(plain_name(c.value) in ("办事处", "街道", "单位") for c in rows[r]))
        name_column = next(i for i, c in enumerate(rows[head]) if plain_name(c.value) in ("办事处", "街道", "单位"))
        self.read_title(sheet, rows[:head])
        columns = self.match(sheet, rows, head, first)
        for row in rows[first:]:
            self.read_row(sheet, row, name_column, columns)

    def read_title(self, sheet, rows):
        for cell in (c for row in rows for c in row if isinstance(c.value, str)):
            if found := re.search(r"(\d{4})年(\d{1,2})月(\d{1,2})日", cell.value):
                day = date(*map(int, found.groups()))
                if self.date and day != self.date:
                    self.find("date-differs", "verify", "日期不一致。", "请核对标题中的日期。", cell.coordinate, cell.value, str(self.date))
                self.date = self.date or day
            if found := re.search(r"截至(\d{1,2}月\d{1,2}日)(\d{1,2}时)?", cell.value):
                self.as_of = found.group(1) + (found.group(2) or "")
        if self.date is None:
            self.find("date-missing", "error", "标题没有日期。", "请在标题里写明年月日。")

    def match(self, sheet, rows, head, first):
        """Finds each indicator's column by the path of its header, group over name."""
        spread = {}
        for area in sheet.merged_cells.ranges:
            for r in range(area.min_row, min(area.max_row, first) + 1):
                for c in range(area.min_col, area.max_col + 1):
                    spread[r, c] = sheet.cell(area.min_row, area.min_col).value
        paths = {}
        for c in range(1, sheet.max_column + 1):
            levels = []
            for r in range(head + 1, first + 1):
                name = plain_name(spread.get((r, c), rows[r - 1][c - 1].value))
                if name and (not levels or levels[-1] != name):
                    levels.append(name)
            paths.setdefault("/".join(levels), c)
        leaves = {}
        for path, c in paths.items():
            leaves.setdefault(path.split("/")[-1], []).append(c)
        columns = {}
        for indicator in self.scheme["indicators"]:
            for name in (indicator["name"], *indicator.get("aliases", [])):
                name = "/".join(map(plain_name, name.split("/")))
                candidates = [paths[name]] if name in paths else leaves.get(name, [])
                if len(candidates) == 1:
                    columns[candidates[0]] = indicator
                    break
            else:
                if indicator["required"]:
                    self.find("indicator-missing", "error", f"没有“{indicator['name']}”这一栏。", "请补上这一栏，或核对名称。")
        return columns

    def read_row(self, sheet, row, name_column, columns):
        name = plain_name(row[name_column].value) or plain_name(row[0].value)
        if name in ("合计", "小计", "总计"):
            self.totals |= {columns[c.column]["code"]: (c.value, c.coordinate) for c in row if c.column in columns}
        elif name in self.known:
            office = self.known[name]
            if sheet.row_dimensions[row[0].row].hidden:
                self.find("row-hidden", "note", f"{office}的行是隐藏的。", "请核对是否应报。", row[0].coordinate)
            if any(office in reported for reported in self.values.values()):
                return self.find("office-twice", "error", f"{office}报了两次。", "请删去一行。", row[name_column].coordinate, name)
            for cell in row:
                if indicator := columns.get(cell.column):
                    self.values[indicator["code"]][office] = (cell.value, cell.coordinate)
        elif isinstance(row[0].value, (int, float)) and name:
            self.find("office-unknown", "error", f"名册里没有“{name}”。", "请核对办事处名称。", row[name_column].coordinate, name)

    def received(self):
        return [o for o in self.offices if any(o in v and v[o][0] not in BLANK for v in self.values.values())]

    # ---- Checks

    def check(self):
        for office in self.offices:
            if office not in self.received():
                self.find("office-missing", "error", f"{office}没有报。", "请催报。")
        for indicator in self.scheme["indicators"]:
            if indicator["kind"] != "text":
                self.check_values(indicator)
                self.check_parts(indicator)
                self.check_total(indicator)
        for deadline in self.scheme.get("deadlines", []):
            if "due" in deadline and self.date and deadline["due"] < self.date and rest(self, deadline["indicator"]):
                self.find("deadline-passed", "note", f"{deadline['indicator']}已过时限。", "请说明原因。")

    def check_values(self, indicator):
        for office, (value, cell) in list(self.values[indicator["code"]].items()):
            where = f"{office}的“{indicator['title']}”"
            if value in BLANK:
                if not indicator["required"]:
                    continue
                self.find("value-missing", "error", f"{where}没有填。", "没有发生的填 0。", cell)
            elif isinstance(value, str) and value.startswith("#"):
                self.find("cell-error", "error", f"{where}是错误值。", "请改正公式。", cell, value)
            elif isinstance(value, bool) or not isinstance(value, (int, float)):
                self.find("not-a-number", "error", f"{where}不是数。", "请只填数字。", cell, value)
            elif value < 0 and indicator["kind"] in ("stock", "flow"):
                self.find("negative-value", "error", f"{where}是负数。", "请核对。", cell, value)
            elif value != int(value) and not indicator.get("decimals"):
                self.find("fractional-value", "error", f"{where}应是整数。", "请核对。", cell, value)
            else:
                continue
            self.values[indicator["code"]][office] = (None, cell)

    def check_parts(self, indicator):
        if whole := indicator.get("part-of"):
            for office, (value, cell) in list(self.values[indicator["code"]].items()):
                of = self.values[whole].get(office, (None,))[0]
                if value is not None and of is not None and value > of:
                    self.find("part-exceeds-whole", "error", f"{office}的“{indicator['title']}”多于“{whole}”。", "请核对两个数。", cell, value, f"不多于{of}")
                    self.values[indicator["code"]][office] = (None, cell)

    def check_total(self, indicator):
        value, cell = self.totals.get(indicator["code"], (None, None))
        total = sum(v for v, _ in self.values[indicator["code"]].values() if v is not None)
        if value is not None and value != total:
            self.find("total-differs", "verify", f"“{indicator['title']}”的合计与各处之和不符。", "请核对合计。", cell, value, str(total))


def rest(returns, code):
    whole = next(i["part-of"] for i in returns.scheme["indicators"] if i["code"] == code)
    return sum(returns.values[whole][o][0] - v for o, (v, _) in returns.values[code].items() if v is not None)


# ---- The figures ------------------------------------------------------------------------------------------------------

class Series:
    """Exact values by office and one for all together; formulas of the scheme are evaluated over these."""

    def __init__(self, by_office, whole):
        self.by_office, self.whole = by_office, whole

    def __truediv__(self, other):
        def divide(a, b):
            return Fraction(a) / b if a is not None and b else None
        return Series([divide(a, b) for a, b in zip(self.by_office, other.by_office)], divide(self.whole, other.whole))

    def __sub__(self, other):
        return Series([None if a is None or b is None else a - b for a, b in zip(self.by_office, other.by_office)], self.whole - other.whole)


def over_offices(aggregate):
    def function(series):
        values = [v for v in series.by_office if v is not None]
        return Series([], aggregate(values) if values else None)
    return function


FUNCTIONS = {"合计": over_offices(sum), "均值": over_offices(lambda v: sum(v, Fraction(0)) / len(v)),
             "最大": over_offices(max), "最小": over_offices(min), "计数": over_offices(len)}


def round_half_up(value, decimals):
    units, left = divmod(abs(value.numerator) * 10 ** decimals, value.denominator)
    units += 2 * left >= value.denominator
    digits = str(units).rjust(decimals + 1, "0")
    return ("-" if value < 0 and units else "") + (digits if decimals == 0 else f"{digits[:-decimals]}.{digits[-decimals:]}")


def print_number(value, unit, decimals):
    """Without its unit. A share that is not the whole never prints as 100."""
    if value is None:
        return "—"
    value = Fraction(value)
    if unit == "%":
        value *= 100
        while value != 100 and Fraction(round_half_up(value, decimals)) == 100:
            decimals += 1
    return round_half_up(value, decimals)


def exact(value):
    if value is None:
        return None
    value = Fraction(value)
    return str(value.numerator) if value.denominator == 1 else round_half_up(value, 28).rstrip("0")


class Figures:
    def __init__(self, returns):
        self.returns, self.scheme = returns, returns.scheme
        self.indicators = {i["code"]: i for i in self.scheme["indicators"]}
        self.series, self.inputs, self.all = {}, {}, {}
        for indicator in self.scheme["indicators"]:
            if indicator["kind"] != "text":
                self.add_indicator(indicator)
        for indicator in self.scheme["indicators"]:
            if whole := indicator.get("part-of"):
                self.add_formula(indicator["rest"], indicator["rest"], indicator["unit"], 0, f"{whole} - {indicator['code']}")
        for rate in self.scheme["rates"]:
            self.add_formula(rate["code"], rate.get("title", rate["code"]), rate["unit"], rate["decimals"], rate["formula"], rate.get("definition"))
        self.due = {d["indicator"]: d.get("due") or returns.date + timedelta(days=d["within-days"]) for d in self.scheme["deadlines"]}
        for code, due in self.due.items():
            self.add_deadline(self.indicators[code], due)
        received = returns.received()
        first = self.scheme["indicators"][0]["code"]
        self.put("应报办事处", "应报的办事处", len(returns.offices), "个", 0, "名册中应报的个数", [])
        self.put("已报办事处", "已报的办事处", len(received), "个", 0, "报表中有数的行数", [(o, first, *returns.values[first][o]) for o in received])

    def put(self, code, name, value, unit, decimals, formula, inputs, definition=None):
        number = print_number(value, unit, decimals)
        self.all[code] = {"code": code, "name": name, "value": exact(value), "printed": number + unit, "unit": unit, "formula": formula,
                          "definition": definition, "offices": len({i[0] for i in inputs}) or len(self.returns.offices), "inputs": inputs,
                          "exact": value, "number": number, "decimals": decimals}

    def add_indicator(self, indicator):
        code, reported = indicator["code"], self.returns.values[indicator["code"]]
        by_office = [reported.get(o, (None,))[0] for o in self.returns.offices]
        self.series[code] = Series(by_office, sum(v for v in by_office if v is not None))
        self.inputs[code] = [(o, code, *reported[o]) for o in self.returns.offices if o in reported]
        self.put(code, indicator["title"], self.series[code].whole, indicator["unit"], 0, f"合计({code})", self.inputs[code])

    def add_formula(self, code, name, unit, decimals, formula, definition=None):
        self.series[code] = eval(formula, {"__builtins__": {}} | FUNCTIONS, self.series)  # the scheme is our own
        names = [n for n in re.findall(r"\w+", formula) if n in self.inputs]
        self.inputs[code] = list(dict.fromkeys(i for n in names for i in self.inputs[n]))
        self.put(code, name, self.series[code].whole, unit, decimals, formula, self.inputs[code], definition)

    def add_deadline(self, part, due):
        days, open_ = (due - self.returns.date).days, self.series[part["rest"]].whole
        self.put(f"{part['code']}剩余天数", f"距{part['title']}时限", days, "天", 0, f"{due} - {self.returns.date}", [])
        if days > 0:
            self.put(f"{part['code']}日均需", f"{part['title']}每天至少", math.ceil(Fraction(open_, days)), part["unit"], 0,
                     f"向上取整({part['rest']} / {part['code']}剩余天数)", self.inputs[part["rest"]])

    def cells(self, figure):
        """Short ranges: AC6:AC17、AD6:AD17."""
        columns = {}
        for _, _, _, cell in figure["inputs"]:
            column, row = re.match(r"([A-Z]+)(\d+)", cell).groups()
            columns.setdefault(column, []).append(int(row))
        parts = []
        for column in sorted(columns, key=lambda c: (len(c), c)):
            rows = sorted(columns[column])
            start = rows[0]
            for row, following in zip(rows, rows[1:] + [None]):
                if following != row + 1:
                    parts.append(f"{column}{start}" if start == row else f"{column}{start}:{column}{row}")
                    start = following
        return f"《{self.returns.sheet}》" + "、".join(parts) if parts else ""

    def json(self):
        keep = ("code", "name", "value", "printed", "unit", "formula", "definition", "offices")
        for figure in self.all.values():
            yield {k: figure[k] for k in keep} | {"inputs": [
                {"office": o, "indicator": i, "value": exact(v), "text": str(v), "file": self.returns.file, "sheet": self.returns.sheet, "cell": c}
                for o, i, v, c in figure["inputs"]]}


# ---- The articles -----------------------------------------------------------------------------------------------------

class Words:
    """The functions that articles call. Each figure that is written is a link to its entry in the ledger."""

    def __init__(self, figures):
        self.figures, self.returns, self.used = figures, figures.returns, {}
        day = figures.returns.date
        self.day = f"{day.month}月{day.day}日"

    def link(self, code, text):
        self.used[code] = None
        number = re.sub(r"[^\d.\-]", "", text)
        shown = f'<data value="{number}">{escape(text)}</data>' if number else escape(text)
        return Markup(f'<a class="fig" href="#{code}">{shown}</a>')

    def 数(self, code, decimals=None):
        figure = self.figures.all[code]
        return self.link(code, figure["printed"] if decimals is None else print_number(figure["exact"], figure["unit"], decimals) + figure["unit"])

    def 余(self, code):
        return self.数(self.figures.indicators[code]["rest"])

    def 余数(self, code):
        return self.figures.series[self.figures.indicators[code]["rest"]].whole

    def 期限(self, code):
        return f"{self.figures.due[code].month}月{self.figures.due[code].day}日"

    def 已到期(self, code):
        return self.figures.due[code] <= self.returns.date

    def 剩余天数(self, code):
        return self.数(code + "剩余天数")

    def 每天至少(self, code):
        return self.数(code + "日均需")

    def share(self, code):
        return Fraction(self.figures.series[code].whole, self.figures.series[self.figures.indicators[code]["part-of"]].whole)

    def 完成(self, code):
        return self.share(code) == 1

    def 程度(self, code, otherwise=""):
        share = self.share(code)
        if share == 1:
            return self.link(code, "全部")
        for word, least in self.figures.scheme["thresholds"].items():
            if share >= Fraction(least.rstrip("%")) / 100:
                return self.link(code, word)
        return otherwise

    def 视完成(self, code, done, otherwise):
        return self.link(code, done) if self.完成(code) else otherwise

    def 不少于(self, a, b):
        return self.figures.series[a].whole >= self.figures.series[b].whole

    def 视不少于(self, a, b, yes, no):
        return self.link(a, yes) if self.不少于(a, b) else no

    def 突破(self, code, level):
        figure = self.figures.all[code]
        if figure["exact"] <= level:
            return self.数(code)
        self.used[code] = None
        return Markup(f'<a class="fig" href="#{code}">突破<data value="{level}"><span class="n">{level // 10000}万</span>{figure["unit"]}</data></a>')

    def extreme(self, code, choose):
        series, figure = self.figures.series[code].by_office, self.figures.all[code]
        best = choose(v for v in series if v is not None)
        names = [self.returns.short[o] for o, v in zip(self.returns.offices, series) if v == best]
        return {"办事处": "、".join(names), "并列": len(names) > 1, "数": self.link(code, print_number(best, figure["unit"], figure["decimals"]) + figure["unit"])}

    def 最大(self, code):
        return self.extreme(code, max)

    def 最小(self, code):
        return self.extreme(code, min)

    def 引述(self, code):
        return [{"办事处": o, "文字": text} for o, (text, _) in self.returns.values[code].items() if text not in BLANK]

    def functions(self):
        return {n: getattr(self, n) for n in dir(self) if n[0] > "一" and callable(getattr(self, n))}


def to_html(text):
    """Markdown to HTML; `## 重建 | 先把日子接起来` becomes a section with a label and a sub-head."""
    html = markdown.markdown(str(text), output_format="html")
    parts = re.split(r"<h2>(.*?) \| (.*?)</h2>\n?", html)
    sections = [f'<section><h3 class="label-head"><span class="label">{label}</span><span class="sub">{sub}</span></h3>\n{body.rstrip()}\n</section>'
                for label, sub, body in zip(parts[1::3], parts[2::3], parts[3::3])]
    return Markup("\n".join(filter(None, [parts[0], *sections])))


def inline(text):
    """A head: Markdown without its paragraph, figures without their links, for a headline is no place for them."""
    html = markdown.markdown(str(text), output_format="html").removeprefix("<p>").removesuffix("</p>")
    return Markup(re.sub(r"</?a\b[^>]*>", "", html))


def template_article(environment, words):
    rendered = environment.get_template("recovery.md").render(words.functions() | {"截至": "截至" + words.returns.as_of})
    _, front, body = rendered.split("---\n", 2)
    front = {k: v.strip('"') if isinstance(v, str) else v for k, v in read_front(front)}
    return {"layout": "data", "kicker": map(inline, front["kicker"].split("　")), "headline": front["headline"], "deck": map(inline, front["deck"].split("　")),
            "lead_mark": front["lead-mark"], "lead": to_html(front["lead"])[3:-4], "body": to_html(body), "byline": front["byline"]}


def read_front(text):
    """The front matter is YAML whose values may hold quoted HTML by now: one key a line, lists below."""
    key, items = None, []
    for line in text.splitlines():
        if line.startswith("  - "):
            items.append(line[4:])
            continue
        if items:
            yield key, items
        key, _, value = line.partition(":")
        items = []
        if value.strip():
            yield key, value.strip()
    if items:
        yield key, items


def manuscript_article(rows, words):
    """The clerk's article from sheet 文稿; 【code】 stands for a figure."""
    def fill(text):
        return Markup(re.sub(r"【(.+?)】", lambda m: words.数(m.group(1)), str(escape(text))))
    heads, body = {}, []
    for key, value in rows:
        if key == "栏题":
            label = value
        elif key == "小标题":
            body.append(f"## {label} | {fill(value)}")
        elif key == "正文":
            body.append(fill(value))
            count_enumerations(value, words.returns)
        else:
            heads.setdefault(key, []).append(value)
    return heads, {"layout": "lead", "kicker": [inline(fill(s)) for s in heads["引题"][0].split("　")], "headline": heads["主题"],
                   "deck": [inline(fill(s)) for s in heads["副题"][0].split("　")], "lead_mark": "", "lead": to_html(fill(heads["导语"][0]))[3:-4],
                   "body": to_html("\n\n".join(body)), "byline": heads["记者"][0]}


def count_enumerations(text, returns):
    """五个突破（…、…） and …、…等6家企业: the list must hold as many as it says."""
    for number, items in re.findall(r"([两三四五六七八九十])[个大项]?\w{1,4}（([^（）]+、[^（）]+)）", text):
        if len(items.split("、")) != CHINESE[number]:
            returns.find("enumeration-differs", "verify", "列举的个数不对。", "请核对。", found=items, sheet="文稿")
    for items, number in re.findall(r"([^，。；：]+、[^，。；：]+)等(\d+)[家个项人]", text):
        if len(items.split("、")) != int(number):
            returns.find("enumeration-differs", "verify", "列举的个数不对。", "请核对。", found=items, sheet="文稿")


def definition_note(article, words):
    """Where a rate and both its operands stand in one article and the plain quotient differs, a note says how the rate is meant."""
    figures, text = words.figures, article["lead"] + article["body"]
    for rate in figures.scheme["rates"]:
        operands = [n for n in re.findall(r"\w+", rate["formula"]) if n in figures.all]
        if len(operands) != 2 or not all(f'href="#{c}"' in text for c in (rate["code"], *operands)):
            continue
        part, whole = operands
        pooled = next((f for f in figures.all.values() if f["formula"] == f"{part} / {whole}"), None)
        if pooled and rate.get("definition") and pooled["printed"] != figures.all[rate["code"]]["printed"]:
            return Markup(f"{rate['code']}{words.数(rate['code'])}，{rate['definition']}；两数直接相除，是"
                          f"{words.link(part, figures.all[part]['number'])}÷{words.link(whole, figures.all[whole]['number'])}＝{words.数(pooled['code'])}。")
    return None


def hand_written(articles, day):
    """The proof: each digit string that is no figure and no date of the issue is listed as written by hand."""
    for article in articles:
        for html in (*article["kicker"], *article["headline"], *article["deck"], article["lead"], article["body"]):
            text = unescape(re.sub(r"<[^>]+>", "", re.sub(r"<data\b.*?</data>", "\u241f", html)))
            for found in re.finditer(r"\d+(?:\.\d+)?", re.sub(r"\d+月\d+日(\d+时)?|等\d+[家个项人]", lambda m: "\u241f" * len(m.group()), text)):
                context = text[max(0, found.start() - 10):found.end() + 10].replace("\u241f", "…").strip()
                yield found.group(), context


# ---- The page ---------------------------------------------------------------------------------------------------------

def parts_of_the_page(figures, words):
    returns, series = figures.returns, figures.series
    number = {c: figures.all[c]["number"] for c in figures.all}

    def data(code):
        return inline(words.数(code))
    pulls = [(inline(words.link("综合复工率", number["综合复工率"])), "%", "综合复工率", data("已报办事处") + "办事处复工率的简单平均"),
             (inline(words.link("已复工企业", number["已复工企业"])), "家", "已复工企业", "停产" + data("停产企业")),
             (inline(words.link("已处理塌陷点", number["已处理塌陷点"])) + "/" + inline(words.link("塌陷点", number["塌陷点"])), "", "塌陷点已处理", "剩余" + data("剩余塌陷点")),
             (inline(words.link("清运垃圾", number["清运垃圾"])), "吨", "清运垃圾杂物", "另清淤" + data("清淤方量"))]
    mean = figures.all["综合复工率"]["exact"]
    codes = ["停产企业", "已复工企业", "复工率"]
    low = dict(zip(returns.offices, (v is not None and v < mean for v in series["复工率"].by_office)))
    rows = [{"office": returns.short[o], "low": low[o],
             "cells": [print_number(series[c].by_office[i], figures.all[c]["unit"], figures.all[c]["decimals"]) for c in codes]} for i, o in enumerate(returns.offices)]
    table = {"title": data("已报办事处") + "办事处复工情况", "units": "家、%", "heads": codes, "rows": rows,
             "totals": [number[c] for c in codes], "mean": number["综合复工率"]}
    left = sorted(((v, o) for o, v in zip(returns.offices, series["未复工企业"].by_office) if v is not None), key=lambda b: -b[0])
    bars = [{"name": returns.short[o], "text": str(v), "low": low[o], "width": f"{100 * v / left[0][0]:.2f}".rstrip("0").rstrip("."),
             "top": f"{1.4 * i + .17:.2f}", "base": f"{1.4 * i + 1.03:.2f}"} for i, (v, o) in enumerate(left)]
    chart = {"title": "剩下的" + data("未复工企业") + "，在哪几个办事处", "unit": "家", "bars": bars, "names": max(len(b["name"]) for b in bars), "height": f"{1.4 * len(bars):.1f}"}
    return pulls, table, chart


def chinese_date(day):
    return f"{day.year}年{day.month}月{day.day}日"


def width_in_ems(html):
    return f"{sum(1 if ord(c) > 0x2e80 else .57 for c in re.sub('<[^>]+>', '', str(html))):.2f}"


def build(source, out, with_documents=False, faces=None):
    scheme = read_scheme(TEMPLATE / "scheme.yaml")
    workbook = openpyxl.load_workbook(source, data_only=True)
    returns, manuscript = Return(scheme, source.name), []
    for sheet in workbook:
        header = [plain_name(c.value) for c in sheet[1]]
        if header[:2] == ["栏目", "内容"]:
            manuscript = [(k, v) for k, v in sheet.iter_rows(min_row=2, max_col=2, values_only=True) if k]
            read_from = sheet.title
        elif "事项" in header and "责任单位" in header:
            returns.find("sheet-passed-over", "note", f"工作表《{sheet.title}》是督办事项清单，本版尚不刊用，已跳过。", "如应读入，请核对表头和办事处名称。", sheet=sheet.title)
        else:
            returns.read(sheet)
    returns.check()
    if any(f["severity"] == "error" for f in returns.findings):
        return returns, None
    figures = Figures(returns)

    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, trim_blocks=False, undefined=jinja2.StrictUndefined)
    environment.filters |= {"chinese": chinese_date, "weekday": lambda d: "星期" + "一二三四五六日"[d.weekday()], "ems": width_in_ems,
                            "digits": lambda t: re.sub(r"[^\d.\-—]", "", str(t))}
    words = Words(figures)
    heads, lead = manuscript_article(manuscript, words)
    articles = [lead, template_article(environment, words)]
    for article in articles:
        article["kicker"], article["deck"] = list(article["kicker"]), list(article["deck"])
        article["note"] = definition_note(article, words)
    pulls, table, chart = parts_of_the_page(figures, words)
    issue_date = date(*map(int, re.findall(r"\d+", heads["出版日期"][0])))
    hand = list(hand_written(articles, returns.date))
    for number, context in hand:
        if re.search(re.escape(number) + r"(%|家|处|吨|个(?!月))", context):
            returns.find("hand-number", "verify", f"手写的数“{number}”带有单位。", "请改用报表的数，或核对。", found=context, sheet=read_from)
    page = environment.get_template("page.html").render(
        scheme=scheme, masthead=scheme["masthead"], label=heads["版次"][0], issue_date=issue_date, css=(TEMPLATE / "page.css").read_text(encoding="utf-8"),
        credits=[(role, heads[role][0]) for role in ("编辑", "美编", "校对")], articles=articles, pulls=pulls, table=table, chart=chart,
        ledger=[figures.all[c] | {"cells": figures.cells(figures.all[c])} for c in words.used], hand=hand,
        read_from=f"{returns.file}《{returns.sheet}》《{read_from}》", counts={s: sum(f["severity"] == s for f in returns.findings) for s in ("error", "verify", "note")},
        as_of=f"{returns.date.year}年{returns.as_of}")

    folder = out / str(returns.date)
    folder.mkdir(parents=True, exist_ok=True)
    received = returns.received()
    if faces:
        import typefaces
        page = page.replace("<style>", "<style>\n" + "".join(typefaces.rules(faces, page)), 1)
    write(folder / "bulletin.html", page)
    if with_documents:
        import formats
        credits = "　".join(f"{role} {heads[role][0]}" for role in ("编辑", "美编", "校对"))
        content = {"name": scheme["masthead"]["name"], "folio": f"{chinese_date(issue_date)}　{scheme['masthead']['section']}　{heads['版次'][0]}　{credits}",
                   "articles": articles, "pulls": pulls, "table": table, "foot": f"数据截至{returns.date.year}年{returns.as_of}",
                   "ledger": [figures.all[c] | {"cells": figures.cells(figures.all[c])} for c in words.used]}
        write(folder / "bulletin.md", "\n".join(formats.markdown(content)) + "\n")
        write(folder / "bulletin.txt", "\n".join(formats.text(content)) + "\n")
        formats.word(content, folder / "bulletin.docx")
    write_json(folder / "figures.json", {"schema": 1, "date": str(returns.date), "issueDate": str(issue_date), "issue": None, "template": "recovery",
                                         "figures": list(figures.json())})
    write_json(folder / "findings.json", {"schema": 1, "date": str(returns.date), "offices": {
        "expected": returns.offices, "received": received, "late": [], "missing": [o for o in returns.offices if o not in received],
        "zero": [o for o in received if all(not returns.values[i["code"]][o][0] for i in scheme["indicators"])]}, "findings": returns.findings})
    return returns, folder


def write_json(path, content):
    write(path, json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def write(path, text):
    """Beside its place, then renamed into it."""
    beside = path.with_name("." + path.name)
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("-o", "--out", type=Path, default=Path("out"))
    parser.add_argument("--documents", action="store_true", help="writes bulletin.md, .txt and .docx too")
    parser.add_argument("--faces", type=Path, help="a folder of TrueType faces that the page carries, cut to its characters")
    options = parser.parse_args()
    returns, folder = build(options.source, options.out, options.documents, options.faces)
    print(f"{returns.scheme['name']}　数据日期 {returns.date}")
    print(f"办事处应报 {len(returns.offices)} 家，已报 {len(returns.received())} 家")
    for finding in returns.findings:
        print(f"  {finding['severity']} {finding['sheet']} {finding['cell'] or ''} {finding['message']}")
    if folder is None:
        raise SystemExit(3)
    print(f"已写入 {folder}")


if __name__ == "__main__":
    main()
