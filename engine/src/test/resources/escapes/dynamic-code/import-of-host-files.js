// outcome: completed
// value: ["refused", "refused", "refused", "refused", "refused", "refused", "refused", "refused"]
const seen = [];
for (const name of ["@SECRET_FILE@", "file://@SECRET_FILE@", "/proc/self/environ", "../../../@SECRET_FILE@", "http://127.0.0.1/x.js", "data:text/javascript,export default Java", "node:child_process", "jar:file:/x!/y"]) {
  try {
    seen.push(String((await import(name)).default));
  } catch {
    seen.push("refused");
  }
}
export default seen;
