console.log();
console.log('');
console.log('a', 1, true, null, undefined, 1.5, -0, NaN, Infinity);
console.log(10n, Symbol('s'), Symbol.iterator);
console.log('two\nlines', 'tab\t');
console.log(['two\nlines', "it's", 'say "hi"', `both ' and "`, '\\']);
console.log([-0, 0, 1e21, 1e-7, 123456789012345680000]);
