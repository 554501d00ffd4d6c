// outcome: limit:wall
// limits: wall=300ms
const again = () => Promise.resolve().then(again);
again();
