# outcome: completed
# value: true
# tools: echo
class Reader(list):
    depth = 0

    def __iter__(self):
        Reader.depth += 1
        if Reader.depth < 5:
            echo([Reader([1])])
        return super().__iter__()

    def __getitem__(self, i):
        Reader.depth += 1
        if Reader.depth < 5:
            echo([Reader([1])])
        return super().__getitem__(i)


echo(Reader([1, 2])) is not None
