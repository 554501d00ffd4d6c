export default globalThis[Symbol.for('terrarium.builtin')]('child_process');
