const fs = require('fs');
const seed = %d;

class Order {
  #price;

  constructor(name, price, amount = 1) {
    Object.assign(this, { name, amount });
    this.#price = price;
  }

  get total() {
    return this.#price * this.amount;
  }
}

function* running(values) {
  let total = 0;
  for (const value of values) yield (total += value);
}

const orders = 'pears nuts figs'.split(' ').map((name, i) => new Order(name, 1.5 + i, i + (seed % 3)));
const byName = Object.fromEntries(orders.map(order => [order.name, order.total]));
const groups = orders.reduce((all, { name }) => {
  (all[name.length] ??= []).push(name);
  return all;
}, {});
let missing;
try {
  missing = undefined.plums;
} catch (error) {
  missing = `${error.name}: ${error.message.replace(/[^\w ]/g, '')}`;
}
const words = new Map();
for (const [word] of 'the cat and the dog'.matchAll(/\w+/g)) words.set(word, (words.get(word) ?? 0) + 1);
fs.writeFileSync('orders.json', JSON.stringify({ byName, groups }, null, 1));
const again = JSON.parse(fs.readFileSync('orders.json', 'utf8'));
console.log(missing, [...words].sort((a, b) => b[1] - a[1])[0], Object.keys(again), ...running([1, 2, 3]));
Promise.resolve(seed).then(n => ({ sum: orders.reduce((sum, o) => sum + o.total, 0), answer: double({ value: n }), ok: true }))
