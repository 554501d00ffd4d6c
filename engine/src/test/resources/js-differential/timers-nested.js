setTimeout(() => {
  console.log('outer');
  Promise.resolve().then(() => console.log('micro in timer'));
  setTimeout(() => {
    console.log('inner');
    setTimeout(() => console.log('timer after'), 0);
    setImmediate(() => console.log('immediate in timer'));
  }, 0);
}, 0);
setTimeout(() => console.log('second'), 1);
clearTimeout(undefined);
clearTimeout(12345);
try { setTimeout('not a function'); } catch (e) { console.log(e.name, e.code); }
console.log(typeof setTimeout(() => {}, 0), setTimeout(() => {}, 0).hasRef());
