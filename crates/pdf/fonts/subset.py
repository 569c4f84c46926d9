"""Cuts Source Sans 3 down to what the guide writes, and renames it as its licence asks.

    npm pack source-sans@3.52.0 && tar xzf source-sans-3.52.0.tgz
    pip install fonttools && python subset.py package/TTF
"""

import sys
from fontTools.subset import Options, Subsetter, load_font, save_font

NAME = "Philtrum Sans"
RANGES = """20-7E A0-24F 2B0-2DD 300-328 370-3FF 400-45F 490-491 4D8-4D9 1E00-1EFF
2009 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033 2039-203A 2044 2070-209C 20AC 20BD
2116 2122 2126 2190-2195 2202 2206 2211 2212 2215 221A 221E 2248 2260 2264 2265 25A0-25A1
25AA 25B2 25B6 25BA 25BC 25C6 25CB 25CF 25E6 2605 2610 2611 2713 2714 2717 2718"""


def code_points():
    for part in RANGES.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


for style in ("Regular", "Bold"):
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = load_font(f"{sys.argv[1]}/SourceSans3-{style}.ttf", options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points())
    subsetter.subset(font)
    full, file = f"{NAME} {style}", f"PhiltrumSans-{style}"
    for record in font["name"].names:
        new = {1: NAME, 2: style, 3: file, 4: full, 6: file}.get(record.nameID)
        if new:
            record.string = new
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    save_font(font, f"{file}.ttf", options)
