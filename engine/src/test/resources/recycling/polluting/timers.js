setTimeout(() => { globalThis.evil = 1 }, 0); setInterval(() => {}, 1); globalThis.setTimeout = null; throw 1;
