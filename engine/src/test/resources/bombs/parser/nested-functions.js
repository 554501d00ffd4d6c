// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
eval('(function(){'.repeat(20000) + '})()'.repeat(20000));
