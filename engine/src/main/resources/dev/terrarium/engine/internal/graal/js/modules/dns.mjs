export default globalThis[Symbol.for('terrarium.builtin')]('dns');
