const all = globalThis[Symbol.for('terrarium.builtin')]('perf_hooks');
export default all;
export const performance = all.performance;
