// outcome: completed
// value: []
const fs = require("fs");
const file = "@SECRET_FILE@";
const read = [];
const url = (text) => { try { return new URL(text); } catch { return text; } };
const spellings = [file, "/" + file, "//" + file, "/workspace/.." + file, "/workspace/../../.." + file, ".." + "/..".repeat(20) + file, "/usr/lib/../.." + file, "file://" + file, url("file://" + file), url("file:///workspace/%2e%2e" + file), url("file://host" + file), Buffer.from(file), file + "\0", "/workspace\0/.." + file, file.replaceAll("/", "\\"), file + "/", "~" + file, "/proc/self/root" + file, "/dev/fd/0", { toString() { return file; } }, [file], 0, 1, 2, 3];
for (const path of spellings) {
  for (const attempt of [() => fs.readFileSync(path), () => fs.statSync(path).size, () => fs.existsSync(path) || undefined, () => fs.readdirSync(path), () => fs.createReadStream?.(path).read(), () => fs.realpathSync?.(path), () => fs.openSync?.(path), () => fs.readlinkSync?.(path)]) {
    try {
      const got = attempt();
      if (got !== undefined && got !== null) read.push([String(path), String(got)]);
    } catch { }
  }
}
read;
