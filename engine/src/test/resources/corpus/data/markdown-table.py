# outcome: completed
# stdout: "| name | n  |\n|------|----|\n| ada  | 1  |\n| bob  | 22 |\n"
# oracle: python3
rows = [{"name": "ada", "n": 1}, {"name": "bob", "n": 22}]
columns = list(rows[0])
widths = {c: max(len(c), *(len(str(r[c])) for r in rows)) for c in columns}
line = lambda cells: "| " + " | ".join(cells) + " |"
print(line(c.ljust(widths[c]) for c in columns))
print("|" + "|".join("-" * (widths[c] + 2) for c in columns) + "|")
for r in rows:
    print(line(str(r[c]).ljust(widths[c]) for c in columns))
