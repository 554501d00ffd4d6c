// outcome: failed
// error: ProcessExit
class ProcessExit extends Error {
  name = "ProcessExit";
  exitCode = 0;
}
throw new ProcessExit("process.exit(0)");
