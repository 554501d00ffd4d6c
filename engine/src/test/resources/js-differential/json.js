const data = {name: 'x', tags: ['a', 'b'], nested: {n: null, t: true}, when: new Date(0)};
console.log(JSON.stringify(data, null, 2));
console.log(JSON.stringify(data, ['name', 'tags']), JSON.stringify([1, 'a', undefined]));
console.log(JSON.parse('{"a":[1,2,{"b":null}]}', (k, v) => (typeof v === 'number' ? v * 2 : v)));
console.log(JSON.stringify('\u2028"\\'), JSON.stringify({toJSON: () => 'custom'}), JSON.stringify(NaN));
try { JSON.parse('{bad'); } catch (e) { console.log(e.name); }
try { const c = {}; c.c = c; JSON.stringify(c); } catch (e) { console.log(e.name); }
try { JSON.stringify(1n); } catch (e) { console.log(e.name); }
