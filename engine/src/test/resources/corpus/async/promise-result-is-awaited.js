// outcome: completed
// value: 42
// oracle: node
(async () => {
  await null;
  return 42;
})();
