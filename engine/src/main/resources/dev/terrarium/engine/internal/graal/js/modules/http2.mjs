export default globalThis[Symbol.for('terrarium.builtin')]('http2');
