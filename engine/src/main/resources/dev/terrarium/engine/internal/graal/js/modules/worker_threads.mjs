export default globalThis[Symbol.for('terrarium.builtin')]('worker_threads');
