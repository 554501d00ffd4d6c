// outcome: completed
// value: ["a/c.txt", "/x/y", "c", ".txt", "/workspace/z"]
import path from "node:path";

export default [
  path.join("a", "b", "..", "c.txt"),
  path.dirname("/x/y/z"),
  path.basename("b/c.txt", ".txt"),
  path.extname("c.txt"),
  path.resolve("z"),
];
