# outcome: completed
# value: []
found = []
for mode in ("exec", "eval", "single", "other"):
    for flags in (0, 0x400, 0x200, 0x2000, 1 << 40):
        try:
            compile("1", "@SECRET_FILE@", mode, flags)
        except (ValueError, SyntaxError, TypeError, OverflowError) as e:
            if "java." in str(e) or "oracle" in str(e):
                found.append(str(e))
found
