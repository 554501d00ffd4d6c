# outcome: completed
# value: [28, 32, 24, 16, 33, 35, 40, 56, 56, 88, 64, 224, 352, 632, 36952, 216, 728, 8408, 48, 200, true, 132]
# oracle: python3
import sys

class Sized:
    def __sizeof__(self):
        return 100

values = [1, 2**30, 1.5, None, b'', b'ab', (), (1, 2), [], [1, 2, 3].copy() + [4], {}, {1: 1}, dict.fromkeys(range(6)),
          dict.fromkeys(range(11)), dict.fromkeys(range(1000)), set(), set(range(5)), set(range(100)), range(3),
          (x for x in ())]
[*map(sys.getsizeof, values), sys.getsizeof('a' * 100) > sys.getsizeof('a'), sys.getsizeof(Sized())]
