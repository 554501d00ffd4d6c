export default globalThis[Symbol.for('terrarium.builtin')]('https');
