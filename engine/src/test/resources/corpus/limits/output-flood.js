// outcome: limit:output
// limits: output=1KB, wall=20s, cpu=20s
// stdout-contains: "line 1\nline 2\n"
// truncated: true
for (let n = 1; ; n++) console.log("line", n);
