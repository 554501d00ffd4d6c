Array.prototype.map = () => 'pwned'; Array.prototype.evil = 1; Object.prototype.evil = 1;
