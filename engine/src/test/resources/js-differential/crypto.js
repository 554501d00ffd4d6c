const crypto = require('crypto');
for (const name of ['md5', 'sha1', 'sha256', 'sha512']) console.log(name, crypto.createHash(name).update('abc').update('déf').digest('hex'));
console.log(crypto.createHash('sha256').update(Buffer.from([1, 2])).digest('base64'));
console.log(crypto.createHmac('sha256', 'key').update('data').digest('hex'), crypto.createHmac('sha512', 'k'.repeat(200)).update('').digest('hex').length);
console.log(/^[0-9a-f-]{36}$/.test(crypto.randomUUID()), crypto.randomBytes(8).length, crypto.randomInt(5) < 5);
console.log(globalThis.crypto.getRandomValues(new Uint8Array(4)).length, crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
