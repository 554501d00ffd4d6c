# outcome: completed
# value: [["2024", "02"], "b-a", ["a", "b", "c"], {"user": "ada", "host": "example.org"}, "XyX"]
# oracle: python3
import re

date = re.search(r"(\d{4})-(\d{2})", "on 2024-02-29")
mail = re.match(r"(?P<user>\w+)@(?P<host>[\w.]+)", "ada@example.org")
[
    list(date.groups()),
    re.sub(r"(\w)-(\w)", r"\2-\1", "a-b"),
    re.split(r"[,;]\s*", "a, b;c"),
    mail.groupdict(),
    re.sub("x", lambda m: m.group().upper(), "xyx"),
]
