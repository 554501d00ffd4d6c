String.prototype.replace = () => 'pwned'; RegExp.prototype.exec = () => null; Object.freeze(Array.prototype);
