export default globalThis[Symbol.for('terrarium.builtin')]('vm');
