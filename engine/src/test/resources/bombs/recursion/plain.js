// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
(function f() { f(); })();
