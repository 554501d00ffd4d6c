setTimeout(() => {
  console.log('outer');
  Promise.resolve().then(() => console.log('micro in timer'));
  setTimeout(() => console.log('inner'), 0);
}, 0);
setTimeout(() => console.log('second'), 1);
setImmediate(() => console.log('immediate 1'), setTimeout(() => {}, 0));
setTimeout(() => { setImmediate(() => console.log('immediate in timer')); }, 40);
clearTimeout(undefined);
clearTimeout(12345);
try { setTimeout('not a function'); } catch (e) { console.log(e.name, e.code); }
console.log(typeof setTimeout(() => {}, 0), setTimeout(() => {}, 0).hasRef());
