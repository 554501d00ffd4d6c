// outcome: completed
// value: {"a": 1}
const { stringify, parse } = JSON;
JSON.stringify = () => "@SECRET_PROPERTY@";
JSON.parse = () => { throw new Error("mine"); };
Object.prototype.toJSON = () => { throw new Error("toJSON"); };
({ a: 1 });
// --- step
// outcome: completed
// value: [1]
delete Object.prototype.toJSON;
[1];
