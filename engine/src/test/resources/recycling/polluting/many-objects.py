import array, collections
class Node:
    __slots__ = ('next', 'values')
    def __init__(self, after):
        self.next = after
        self.values = array.array('d', [1.0] * 10)
head = None
for _ in range(5000):
    head = Node(head)
circle = []
circle.append(circle)
table = {i: collections.deque([i], maxlen=3) for i in range(3000)}
text = 'evil' * 100_000
