// outcome: limit:wall
// limits: wall=300ms
for (;;) {
  try {
    for (;;) {}
  } catch {
  } finally {
    continue;
  }
}
