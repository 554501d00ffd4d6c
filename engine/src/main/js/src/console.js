// The methods of console that few programs use.
const {print, indent} = internals;
const inspector = () => internals.bundle('inspect');
const counts = new Map();
const starts = new Map();

const elapsed = (label) => {
  const ms = internals.host.clock() - starts.get(label);
  return ms >= 1000 ? `${(ms / 1000).toFixed(3)}s` : `${Number(ms.toFixed(3))}ms`;
};

const cell = (value) => inspector().inspect(value, {
  maxArrayLength: 3, breakLength: Infinity, depth: typeof value === 'object' && value !== null
    && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0});

const draw = (head, rows) => {
  const widths = head.map((text, i) => Math.max(text.length, ...rows.map((row) => row[i].length)) + 2);
  const line = (left, middle, right) =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const cells = (row) =>
    `│${row.map((text, i) => ` ${text}${' '.repeat(widths[i] - text.length - 1)}`).join('│')}│`;
  return [line('┌', '┬', '┐'), cells(head), line('├', '┼', '┤'), ...rows.map(cells),
    line('└', '┴', '┘')].join('\n');
};

const VALUES = 'Values';

export function table(data, columns) {
  if (data === null || typeof data !== 'object') {
    print(1, [data]);
    return;
  }
  const isMap = data instanceof Map;
  const entries = isMap ? [...data].map(([k, v], i) => [String(i), v, k])
    : data instanceof Set ? [...data].map((v, i) => [String(i), v])
      : Object.keys(data).map((k) => [k, data[k]]);
  const keys = [];
  let primitives = false;
  for (const [, row] of entries) {
    if (row !== null && typeof row === 'object') {
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
  const head = [iterated ? '(iteration index)' : '(index)', ...(isMap ? ['Key'] : []), ...shown,
    ...(primitives ? [VALUES] : [])];
  const rows = entries.map(([index, row, key]) => {
    const isObject = row !== null && typeof row === 'object';
    return [index, ...(isMap ? [cell(key)] : []),
      ...shown.map((name) => (isObject && Object.hasOwn(row, name) ? cell(row[name]) : '')),
      ...(primitives ? [isObject ? '' : cell(row)] : [])];
  });
  print(1, [draw(head, rows)]);
}

export function group(...values) {
  if (values.length > 0) {
    print(1, values);
  }
  indent(1);
}
export const groupCollapsed = group;
export function groupEnd() { indent(-1); }

export function time(label = 'default') { starts.set(`${label}`, internals.host.clock()); }
export function timeLog(label = 'default', ...values) {
  if (starts.has(`${label}`)) {
    print(1, [`${label}: ${elapsed(`${label}`)}`, ...values]);
  }
}
export function timeEnd(label = 'default') {
  timeLog(label);
  starts.delete(`${label}`);
}

export function count(label = 'default') {
  const times = (counts.get(`${label}`) ?? 0) + 1;
  counts.set(`${label}`, times);
  print(1, [`${label}: ${times}`]);
}
export function countReset(label = 'default') { counts.delete(`${label}`); }

export function assert(condition, ...values) {
  if (!condition) {
    if (typeof values[0] === 'string') {
      values[0] = `Assertion failed: ${values[0]}`;
      print(2, values);
    } else {
      print(2, ['Assertion failed', ...values]);
    }
  }
}

export function dir(value, options) {
  print(1, [inspector().inspect(value, {customInspect: false, ...options})]);
}
export function dirxml(...values) { print(1, values); }

export function trace(...values) {
  const error = {name: 'Trace', message: inspector().format(...values)};
  Error.captureStackTrace(error, trace);
  print(2, [error.stack]);
}
