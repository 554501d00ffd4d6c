const all = globalThis[Symbol.for('terrarium.builtin')]('url');
export default all;
export const URL = all.URL;
export const URLSearchParams = all.URLSearchParams;
export const fileURLToPath = all.fileURLToPath;
export const format = all.format;
export const parse = all.parse;
export const pathToFileURL = all.pathToFileURL;
export const resolve = all.resolve;
