// outcome: completed
// value: []
const found = [];
/(s)(e)(c)/.exec("secret");
for (const source of ["(?<=a)b", "(?<n>x)\\k<n>", "[\\p{Script=Greek}--a]", "(".repeat(3000) + ")".repeat(3000), "a{99999999999}", "\\u{110000}", "(?i:a)", "[[", "(?<a>.)(?<a>.)"]) {
  for (const flags of ["", "v", "u", "d", "y", "gimsuyd"]) {
    try {
      new RegExp(source, flags).exec("ab");
    } catch (e) {
      if (!(e instanceof SyntaxError) && !(e instanceof RangeError)) found.push(`${source.slice(0, 20)} ${flags}: ${e}`);
    }
  }
}
found;
