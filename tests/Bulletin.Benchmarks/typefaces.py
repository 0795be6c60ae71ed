"""The page's own type as a Python programmer would embed it: fontTools cuts each face to the characters of the page."""
import base64
import io

from fontTools import subset

WEIGHTS = {"Serif": {"400": "100 500", "600": "501 800", "900": "801 1000"}, "Sans": {"400": "100 450", "500": "451 600", "700": "601 1000"}}


def rules(folder, page):
    """@font-face rules that carry the type for this page as WOFF. Which text is set in which face is not asked: each gets all."""
    for family, weights in WEIGHTS.items():
        for weight, served in weights.items():
            yield (f'@font-face {{ font-family: "Noto {family} SC"; font-weight: {served}; '
                   f"src: url(data:font/woff;base64,{cut(folder / f'Noto{family}SC-{weight}.ttf', page)}) }}\n")


def cut(path, text):
    options = subset.Options(flavor="woff", layout_features=["*"], notdef_outline=True)
    font = subset.load_font(path, options, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return base64.b64encode(buffer.getvalue()).decode("ascii")
