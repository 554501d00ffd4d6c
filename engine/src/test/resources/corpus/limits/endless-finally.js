// outcome: limit:wall
// limits: wall=300ms
try {
  for (;;) {}
} finally {
  for (;;) {}
}
