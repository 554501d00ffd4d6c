const show = (error) => console.log(String(error), error.name, error.message);
show(new Error('plain'));
show(new TypeError('typed', {cause: 'why'}));
class Custom extends Error { constructor(m) { super(m); this.name = 'Custom'; this.code = 7; } }
show(new Custom('mine'));
try { null.x; } catch (e) { console.log(e instanceof TypeError, e.constructor.name); }
try { undefinedName; } catch (e) { console.log(e.name, e.message); }
try { const c = 1; c = 2; } catch (e) { console.log(e.name); }
try { (() => { throw {odd: true}; })(); } catch (e) { console.log(e); }
console.log(new AggregateError([new Error('a'), new Error('b')], 'many').errors.length);
const bare = new Error('no stack');
bare.stack = undefined;
delete bare.stack;
console.log(Object.keys(bare), 'stack' in bare);
