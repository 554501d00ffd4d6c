console.log(Buffer.from('héllo'), Buffer.from('aGk=', 'base64').toString(), Buffer.from('hi').toString('hex'));
console.log(Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString(), Buffer.byteLength('é'), Buffer.alloc(3, 1));
console.log(new TextEncoder().encode('é'), new TextDecoder().decode(new Uint8Array([226, 130, 172])));
console.log(atob('aGVsbG8='), btoa('hello'), Buffer.from([1, 2, 3]).equals(Buffer.from([1, 2, 3])));
const view = new DataView(new ArrayBuffer(8));
view.setInt16(0, -2);
view.setFloat32(4, 1.5);
console.log(view.getUint8(0), view.getInt16(0), view.getFloat32(4));
console.log(Buffer.from('abc').subarray(1), Buffer.isBuffer(new Uint8Array(1)), Buffer.from('zz').readUInt16BE(0));
console.log(Uint8Array.from([1, 2, 300]), Buffer.from('x').toJSON());
try { atob('*'); } catch (e) { console.log(e.name); }
