// Times a function of a program in steady state: `node steady.mjs SECONDS ARGUMENT < program`.
// The program defines `work`. Prints microseconds a call, a line for each, after as long again of warming up.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [seconds, argument] = process.argv.slice(2).map(Number);
const work = runInThisContext(`${readFileSync(0, 'utf8')}; work`);

for (const measured of [false, true]) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const start = process.hrtime.bigint();
    work(argument);
    if (measured) {
      console.log(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
}
