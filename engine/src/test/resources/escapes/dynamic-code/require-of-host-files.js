// outcome: completed
// value: []
const found = [];
for (const name of ["@SECRET_FILE@", "../../../@SECRET_FILE@", "/etc/passwd", "/proc/self/environ", "file://@SECRET_FILE@", "./../..@SECRET_FILE@", "@SECRET_FOLDER@"]) {
  for (const load of [require, require.resolve, (n) => require.cache[n], (n) => require("module").createRequire("file:///")(n)]) {
    try {
      const got = load(name);
      if (got !== undefined) found.push([name, String(got)]);
    } catch { }
  }
}
found;
