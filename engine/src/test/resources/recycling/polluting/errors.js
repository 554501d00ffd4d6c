Error.prototype.toString = () => 'pwned'; TypeError.prototype.name = 'Evil'; Error.captureStackTrace = null;
class EvilError extends Error { get message() { return 'evil'; } }
Object.defineProperty(Error.prototype, 'stack', { get: () => 'pwned' });
const kept = Array.from({ length: 50 }, () => new EvilError());
throw new EvilError();
