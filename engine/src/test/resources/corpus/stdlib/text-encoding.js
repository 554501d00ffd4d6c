// outcome: completed
// value: [[195, 169], "é", "aGVsbG8=", "hello"]
// oracle: node
[[...new TextEncoder().encode("é")], new TextDecoder().decode(new Uint8Array([195, 169])), btoa("hello"), atob("aGVsbG8=")]
