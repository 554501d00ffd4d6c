// outcome: completed
// value: "ok"
let seen = "ok";
for (const code of ["#!/bin/sh\n1", "<!-- x\n1", "load('@SECRET_FILE@')", "#include </etc/passwd>", "`${Java}`", "<?php ?>"]) {
  try {
    const value = (0, eval)(code);
    if (value !== 1 && value !== undefined) seen = String(value);
  } catch { }
}
seen;
