// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
'a'.repeat(100000).replaceAll('a', 'b'.repeat(4000));
