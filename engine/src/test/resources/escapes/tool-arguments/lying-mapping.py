# outcome: failed
# error: SystemError
# tools: echo
class Items(dict):
    def items(self):
        return [(1,)]

    def __len__(self):
        return 7

    __iter__ = keys = items


echo(Items(a=1))
