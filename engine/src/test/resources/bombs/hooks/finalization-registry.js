// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const r = new FinalizationRegistry(() => { for (;;); });
for (;;) { for (let i = 0; i < 1000; i++) r.register({}, i); }
