# outcome: completed
# stdout: "1 two [3] {'k': None}\na-b!\n0x1f 3.14    7| 1,234,567 50.0%\n'q' \"it's\"\n"
# oracle: python3
print(1, "two", [3], {"k": None})
print("a", "b", sep="-", end="!\n")
print(f"{31:#x} {3.14159:.2f} {7:>4}| {1234567:,} {0.5:.1%}")
print(repr("q"), repr("it's"))
