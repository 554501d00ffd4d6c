// outcome: completed
// stdout: "{ a: { b: { c: [Object] } } }\nMap(1) { 'k' => [ 1 ] }\nSet(2) { 1, 'x' }\n[ [ 'nested', [ [Array] ] ] ]\nPoint { x: 1 }\n"
// oracle: node
console.log({ a: { b: { c: { d: 1 } } } });
console.log(new Map([["k", [1]]]));
console.log(new Set([1, "x"]));
console.log([["nested", [["deep"]]]]);
class Point {
  x = 1;
}
console.log(new Point());
