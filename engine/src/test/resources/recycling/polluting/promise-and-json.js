Promise.prototype.then = null; JSON.stringify = () => 'pwned'; Symbol.for('evil');
