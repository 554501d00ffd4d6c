// outcome: failed
// error: Error
const e = new Error("EACCES: permission denied, open '@SECRET_FILE@'");
e.code = "EACCES";
throw e;
