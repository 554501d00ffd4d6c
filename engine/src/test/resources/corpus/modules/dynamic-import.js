// outcome: completed
// files: {"lazy.mjs": "export const n = 7;\n"}
// value: 7
const { n } = await import("./lazy.mjs");
export default n;
