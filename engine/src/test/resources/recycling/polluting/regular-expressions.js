/(evil)/.exec('an evil text'); RegExp.prototype.flags; RegExp.prototype[Symbol.replace] = () => 'pwned';
RegExp.prototype.test = () => true; Object.defineProperty(RegExp.prototype, 'lastIndex', { value: 7 });
Symbol.for('evil'); Symbol.prototype.evil = 1; const cache = Array.from({ length: 300 }, (_, i) => new RegExp('evil' + i));
