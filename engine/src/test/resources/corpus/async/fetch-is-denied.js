// outcome: completed
// value: "refused"
let result;
try {
  await fetch("https://example.com/");
  result = "fetched";
} catch {
  result = "refused";
}
export default result;
