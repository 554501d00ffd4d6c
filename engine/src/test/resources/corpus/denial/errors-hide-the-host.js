// outcome: completed
// value: [false, false]
import { readFileSync } from "node:fs";

const texts = [];
for (const attempt of [() => readFileSync("/etc/passwd"), () => null.x]) {
  try {
    attempt();
  } catch (e) {
    texts.push(e.stack + e.message);
  }
}
export default texts.map((text) => /java\.|graal|truffle|\/root|terrarium/.test(text));
