(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/console.js
var console_exports = {};
__export(console_exports, {
  assert: () => assert,
  count: () => count,
  countReset: () => countReset,
  dir: () => dir,
  dirxml: () => dirxml,
  group: () => group,
  groupCollapsed: () => groupCollapsed,
  groupEnd: () => groupEnd,
  table: () => table,
  time: () => time,
  timeEnd: () => timeEnd,
  timeLog: () => timeLog,
  trace: () => trace
});
module.exports = __toCommonJS(console_exports);
var { print, indent } = internals;
var inspector = () => internals.bundle("inspect");
var counts = /* @__PURE__ */ new Map();
var starts = /* @__PURE__ */ new Map();
var elapsed = (label) => {
  const ms = internals.host.clock() - starts.get(label);
  return ms >= 1e3 ? `${(ms / 1e3).toFixed(3)}s` : `${Number(ms.toFixed(3))}ms`;
};
var cell = (value) => inspector().inspect(value, {
  maxArrayLength: 3,
  breakLength: Infinity,
  depth: typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0
});
var draw = (head, rows) => {
  const widths = head.map((text, i) => Math.max(text.length, ...rows.map((row) => row[i].length)) + 2);
  const line = (left, middle, right) => left + widths.map((width) => "─".repeat(width)).join(middle) + right;
  const cells = (row) => `│${row.map((text, i) => ` ${text}${" ".repeat(widths[i] - text.length - 1)}`).join("│")}│`;
  return [
    line("┌", "┬", "┐"),
    cells(head),
    line("├", "┼", "┤"),
    ...rows.map(cells),
    line("└", "┴", "┘")
  ].join("\n");
};
var VALUES = "Values";
function table(data, columns) {
  if (data === null || typeof data !== "object") {
    print(1, [data]);
    return;
  }
  const isMap = data instanceof Map;
  const entries = isMap ? [...data].map(([k, v], i) => [String(i), v, k]) : data instanceof Set ? [...data].map((v, i) => [String(i), v]) : Object.keys(data).map((k) => [k, data[k]]);
  const keys = [];
  let primitives = false;
  for (const [, row] of entries) {
    if (row !== null && typeof row === "object") {
      for (const key of Object.keys(row)) {
        if (!keys.includes(key)) {
          keys.push(key);
        }
      }
    } else {
      primitives = true;
    }
  }
  const iterated = isMap || data instanceof Set;
  const shown = columns ?? keys;
  const head = [
    iterated ? "(iteration index)" : "(index)",
    ...isMap ? ["Key"] : [],
    ...shown,
    ...primitives ? [VALUES] : []
  ];
  const rows = entries.map(([index, row, key]) => {
    const isObject = row !== null && typeof row === "object";
    return [
      index,
      ...isMap ? [cell(key)] : [],
      ...shown.map((name) => isObject && Object.hasOwn(row, name) ? cell(row[name]) : ""),
      ...primitives ? [isObject ? "" : cell(row)] : []
    ];
  });
  print(1, [draw(head, rows)]);
}
function group(...values) {
  if (values.length > 0) {
    print(1, values);
  }
  indent(1);
}
var groupCollapsed = group;
function groupEnd() {
  indent(-1);
}
function time(label = "default") {
  starts.set(`${label}`, internals.host.clock());
}
function timeLog(label = "default", ...values) {
  if (starts.has(`${label}`)) {
    print(1, [`${label}: ${elapsed(`${label}`)}`, ...values]);
  }
}
function timeEnd(label = "default") {
  timeLog(label);
  starts.delete(`${label}`);
}
function count(label = "default") {
  const times = (counts.get(`${label}`) ?? 0) + 1;
  counts.set(`${label}`, times);
  print(1, [`${label}: ${times}`]);
}
function countReset(label = "default") {
  counts.delete(`${label}`);
}
function assert(condition, ...values) {
  if (!condition) {
    if (typeof values[0] === "string") {
      values[0] = `Assertion failed: ${values[0]}`;
      print(2, values);
    } else {
      print(2, ["Assertion failed", ...values]);
    }
  }
}
function dir(value, options) {
  print(1, [inspector().inspect(value, { customInspect: false, ...options })]);
}
function dirxml(...values) {
  print(1, values);
}
function trace(...values) {
  const error = { name: "Trace", message: inspector().format(...values) };
  Error.captureStackTrace(error, trace);
  print(2, [error.stack]);
}
})();
})
