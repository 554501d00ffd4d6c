const {requireFrom} = internals.bundle('require');
const path = builtin('path');

export const builtinModules = internals.modules;
export const isBuiltin = (name) =>
  internals.modules.includes(name.startsWith('node:') ? name.slice(5) : name);
export const createRequire = (from) => {
  const file = String(from).startsWith('file:') ? builtin('url').fileURLToPath(from) : String(from);
  return requireFrom(file.endsWith('/') ? file : path.dirname(path.resolve('/workspace', file)));
};
