// outcome: failed
// error: TypeError
Object.prototype.get = () => "mine";
undefined.x;
// --- step
// outcome: completed
// value: 1
delete Object.prototype.get;
1
