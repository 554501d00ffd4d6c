# outcome: failed
# error: ValueError
# message: bad record 3
# line: 5
# traceback: |
#   Traceback (most recent call last):
#     File "main.py", line 12, in <module>
#       main()
#     File "main.py", line 9, in main
#       load([1, 2, 3])
#     File "main.py", line 5, in load
#       raise ValueError(f"bad record {row}")
#   ValueError: bad record 3
# oracle: python3
def load(rows):
    for row in rows:
        if row < 3:
            continue
        raise ValueError(f"bad record {row}")


def main():
    load([1, 2, 3])


main()
