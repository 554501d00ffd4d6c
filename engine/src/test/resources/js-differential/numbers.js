console.log(0.1 + 0.2, 1 / 3, 100 / 3, 5e-324, 1.7976931348623157e308, 2 ** 53);
console.log((25).toString(2), (255).toString(16), parseInt('12px'), parseFloat('1.5e3x'), Number(''), +'0b11');
console.log((1234.5678).toFixed(2), (0.00001234).toPrecision(2), (1e21).toString(), (12345.678).toExponential(2));
console.log(7 % -3, -7 % 3, 5 / 0, Math.round(-0.5), Math.trunc(-4.7), Math.sign(-3));
console.log(2n ** 100n, -7n / 2n, BigInt('123') + 1n, typeof 1n, 10n > 9);
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.isInteger(5.0), isNaN('x'));
console.log(Math.max(), Math.min(1, '0'), Math.hypot(3, 4), Math.cbrt(27), Math.fround(5.5));
console.log([3, 20, 100].sort(), [3, 20, 100].sort((a, b) => a - b), [1, 2, 3].reduce((a, b) => a + b));
console.log((1234567.891).toLocaleString('en-US'), new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'}).format(12.5));
