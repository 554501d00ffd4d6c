// outcome: completed
// files: {"helper.mjs": "export const GREETING = 'hi';\nexport default function shout(text) {\n  return text.toUpperCase() + '!';\n}\n"}
// value: ["hi", "ADA!"]
import shout, { GREETING } from "./helper.mjs";

export default [GREETING, shout("ada")];
