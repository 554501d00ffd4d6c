# outcome: completed
# value: ["\\N{SNAKE}", "?", "\\U0001f40d", "&#128013;"]
# oracle: python3
# known-gap: GraalPy 25.0 encodes with namereplace as with replace
["🐍".encode("ascii", how).decode() for how in ("namereplace", "replace", "backslashreplace", "xmlcharrefreplace")]
