// outcome: completed
// value: [2, 1, "🐍", 128013, "STRASSE", "é", ["n", "é"], "\ud83d"]
// oracle: node
["🐍".length, [..."🐍"].length, "\u{1F40D}", "🐍".codePointAt(0), "straße".toUpperCase(), "e\u0301".normalize("NFC"), [..."né"], "🐍"[0]]
