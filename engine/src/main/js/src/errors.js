// Describes an uncaught error. The error may be hostile: whatever it throws is caught, and lengths
// are cut; a getter that never returns is stopped by the limits of the run.
const MAX_TEXT = 10_000;
const MAX_CAUSES = 5;
const MAX_ERRORS = 10;

const cut = (text) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}...` : text);

const read = (object, name, otherwise) => {
  try {
    const value = object[name];
    return typeof value === 'string' ? cut(value) : otherwise;
  } catch {
    return otherwise;
  }
};

const shown = (value) => {
  try {
    return cut(internals.bundle('inspect').inspect(value, {depth: 2, maxArrayLength: 20,
      maxStringLength: 1000}));
  } catch {
    try {
      return cut(String(value));
    } catch {
      return `<unprintable ${typeof value}>`;
    }
  }
};

const isError = (value) => {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
};

const className = (error) => {
  try {
    const name = error.constructor.name;
    return typeof name === 'string' && name !== '' ? cut(name) : 'Error';
  } catch {
    return 'Error';
  }
};

const typeOf = (error) => {
  const name = read(error, 'name', '');
  // A subclass that did not set its name is better known by its class.
  return name === '' || name === 'Error' ? className(error) : name;
};

const headline = (error) => {
  const message = read(error, 'message', '');
  const type = typeOf(error);
  return message === '' ? type : `${type}: ${message}`;
};

const indented = (text) => text.replaceAll('\n', '\n    ');

const render = (error, depth) => {
  if (!isError(error)) {
    return shown(error);
  }
  const stack = read(error, 'stack', '');
  const frames = stack.indexOf('\n    at ');
  let text = headline(error) + (frames < 0 ? '' : stack.slice(frames));
  if (depth >= MAX_CAUSES) {
    return text;
  }
  try {
    if (Object.hasOwn(error, 'cause')) {
      text += `\n  [cause]: ${indented(render(error.cause, depth + 1))}`;
    }
    if (error instanceof AggregateError && Array.isArray(error.errors)) {
      const all = error.errors.slice(0, MAX_ERRORS);
      text += all.map((each) => `\n  [error]: ${indented(render(each, depth + 1))}`).join('');
      if (error.errors.length > MAX_ERRORS) {
        text += `\n  ... ${error.errors.length - MAX_ERRORS} more errors`;
      }
    }
  } catch {
    return text;
  }
  return text;
};

// [type, message, traceback, code, exit code or -1]
export function describe(error) {
  if (!isError(error)) {
    const text = shown(error);
    return ['Uncaught', text, `Uncaught ${text}`, '', -1];
  }
  let exit = -1;
  if (error instanceof internals.ProcessExit) {
    exit = Number(error.exitCode) || 0;
  }
  return [typeOf(error), read(error, 'message', ''), cut(render(error, 0)), read(error, 'code', ''), exit];
}
