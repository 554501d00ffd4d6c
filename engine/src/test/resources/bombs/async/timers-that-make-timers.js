// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const again = () => { setTimeout(again, 0); setTimeout(() => {}, 0); };
again();
