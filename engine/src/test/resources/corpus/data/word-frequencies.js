// outcome: completed
// inputs: {"text": "The cat sat. The dog sat; the end!"}
// value: [["the", 3], ["sat", 2], ["cat", 1]]
const counts = {};
for (const word of text.toLowerCase().match(/[a-z]+/g)) counts[word] = (counts[word] ?? 0) + 1;
Object.entries(counts)
  .sort((a, b) => b[1] - a[1])
  .slice(0, 3);
