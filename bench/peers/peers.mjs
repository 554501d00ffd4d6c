// Times programs in sandboxes of npm packages: `node peers.mjs SUBJECT SECONDS < program`.
// The program is never seen before: %d in it becomes a counter. Prints microseconds a program, a line
// for each, after ten times as long of warming up.
import { readFileSync } from 'node:fs';

const [subject, seconds] = [process.argv[2], Number(process.argv[3])];
const program = readFileSync(0, 'utf8');

const subjects = {
  async monty() {
    const { Monty } = await import('@pydantic/monty');
    return (code) => new Monty(code).run();
  },
  async pyodide() {
    const { loadPyodide } = await import('pyodide');
    return async (code) => (await loadPyodide()).runPython(code);
  },
  async 'isolated-vm'() {
    const { default: ivm } = await import('isolated-vm');
    return (code) => {
      const isolate = new ivm.Isolate({ memoryLimit: 64 });
      try {
        return isolate.createContextSync().evalSync(code);
      } finally {
        isolate.dispose();
      }
    };
  },
  async quickjs() {
    const { getQuickJS } = await import('quickjs-emscripten');
    const quickjs = await getQuickJS();
    return (code) => {
      const vm = quickjs.newContext();
      try {
        const result = vm.unwrapResult(vm.evalCode(code));
        const value = vm.dump(result);
        result.dispose();
        return value;
      } finally {
        vm.dispose();
      }
    };
  },
};

const run = await subjects[subject]();
let seed = 0;

async function once() {
  seed++;
  const code = program.replace('%d', seed);
  const start = process.hrtime.bigint();
  const result = String(await run(code));
  const micros = Number(process.hrtime.bigint() - start) / 1000;
  if (!result.trim().endsWith(`; total=${66 * seed}`)) {
    throw new Error(`the program gave ${result}`);
  }
  return micros;
}

for (const measured of [false, true]) {
  const end = Date.now() + seconds * (measured ? 1000 : 10_000);
  while (Date.now() < end) {
    const micros = await once();
    if (measured) {
      console.log(micros.toFixed(1));
    }
  }
}
