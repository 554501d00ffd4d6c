const all = globalThis[Symbol.for('terrarium.builtin')]('module');
export default all;
export const builtinModules = all.builtinModules;
export const createRequire = all.createRequire;
export const isBuiltin = all.isBuiltin;
