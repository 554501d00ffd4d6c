export default globalThis[Symbol.for('terrarium.builtin')]('v8');
