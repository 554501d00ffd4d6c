var undeclared = typeof missing;
implicit = 5;
console.log(undeclared, implicit, delete globalThis.implicit, typeof implicit);
console.log(eval('1 + 1'), new Function('a', 'b', 'return a * b')(3, 4), (0, eval)('typeof Math'));
with ({w: 1}) { console.log(w); }
console.log(010, '\101');
if (true) { function inBlock() { return 'block'; } }
console.log(inBlock(), void 0, (1, 2), typeof null);
switch (3) { case 1: console.log('one'); default: console.log('default'); case 2: console.log('two'); }
console.log([] + {}, [] == false, null == undefined, null >= 0, '5' * '2', '5' + 2, !!'0');
