"""Cuts inter.woff2 from the whole face: python3 cut.py InterVariable.woff2 (fontTools 4.38+, brotli)."""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

CHARACTERS = (
    "U+20-7E,U+A0,U+A3,U+A5,U+A7,U+B0,U+B1,U+B2,U+B3,U+B7,U+BD,U+D7,U+E9,U+2013,U+2014,U+2018,U+2019,"
    "U+201C,U+201D,U+2026,U+203A,U+20AC,U+2190,U+2192,U+2197,U+2212,U+2248,U+2264,U+2265"
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
options.layout_features = ["kern", "tnum"]
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
