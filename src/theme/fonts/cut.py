"""Cuts inter.woff2 from the whole face: python3 cut.py InterVariable.woff2 (fontTools 4.38+, brotli)."""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

CHARACTERS = (
    "U+20-7E,U+A0-FF,U+131,U+152,U+153,U+2009,U+200A,U+2010-2014,U+2018-201A,U+201C-201E,U+2020-2022,"
    "U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,U+2122,U+2153,U+2154,U+215B-215E,"
    "U+2190-2193,U+2197,U+2212,U+2248,U+2260,U+2264,U+2265"
)
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

face = TTFont(sys.argv[1])
face.flavor = None

# As drawn, tabular figures also widen spaces, hyphens and brackets, which tears words such as
# "trade-week" apart wherever tabular figures are inherited; columns need the digits only.
gsub = face["GSUB"].table
tabular = next(r.Feature for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum")
for index in tabular.LookupListIndex:
    for table in gsub.LookupList.Lookup[index].SubTable:
        table = getattr(table, "ExtSubTable", table)
        table.mapping = {name: to for name, to in table.mapping.items() if name in DIGITS}

options = subset.Options()
options.layout_features = ["kern", "liga", "tnum", "lnum", "case"]
options.hinting = False
options.notdef_outline = True
options.name_IDs = ["*"]
cutter = subset.Subsetter(options)
cutter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
cutter.subset(face)
face.save("inter.ttf")

# Read back: the two steps do not compose on one open font.
face = instancer.instantiateVariableFont(TTFont("inter.ttf"), {"opsz": 18, "wght": (400, 700)})
face.flavor = "woff2"
face.save("inter.woff2")
os.remove("inter.ttf")
