import json, re
from collections import Counter, defaultdict

seed = %d


class Order:
    def __init__(self, name, price, amount=1):
        self.name, self.price, self.amount = name, price, amount

    @property
    def total(self):
        return self.price * self.amount


def running(values):
    total = 0
    for value in values:
        total += value
        yield total


orders = [Order(name, 1.5 + i, amount=i + seed % 3) for i, name in enumerate('pears nuts figs'.split())]
by_name = {order.name: order.total for order in sorted(orders, key=lambda order: -order.total)}
groups = defaultdict(list)
for order in orders:
    groups[len(order.name)].append(order.name)
try:
    missing = by_name['plums']
except KeyError as error:
    missing = f'no {error.args[0]!r}'
words = Counter(re.findall(r'\w+', 'the cat and the dog and the bird'))
with open('orders.json', 'w') as out:
    json.dump({'orders': by_name, 'groups': groups}, out, indent=1)
with open('orders.json') as stored:
    again = json.load(stored)
print(missing, words.most_common(2), again == {}, *running(range(5)), sep='; ')
{'sum': sum(by_name.values()), 'names': sorted(by_name), 'answer': double(value=seed), 'ok': True}
