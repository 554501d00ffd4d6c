// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
for (let i = 1; ; i *= 2) String.fromCharCode.apply(null, new Array(i).fill(97));
