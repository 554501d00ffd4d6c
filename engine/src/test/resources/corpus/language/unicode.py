# outcome: completed
# value: [2, 1, 4, "STRASSE", "é", true, "snake 🐍"]
# oracle: python3
import unicodedata

[
    len("né"),
    len("🐍"),
    len("🐍".encode("utf-8")),
    "straße".upper(),
    unicodedata.normalize("NFC", "e\u0301"),
    "É".lower() == "é",
    f"snake \N{SNAKE}",
]
