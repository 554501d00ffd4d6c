const w = new WeakMap(); const k = {}; w.set(k, 1); new FinalizationRegistry(() => { globalThis.evil = 1 }).register({}, 1);
