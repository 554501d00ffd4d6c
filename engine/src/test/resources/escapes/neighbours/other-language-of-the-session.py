# outcome: completed
# languages: python, javascript
# value: null
import sys

secret_of_python = "kept"
sys.modules["shared"] = "kept"
None
# --- step javascript
// outcome: completed
// value: ["undefined", "undefined", []]
[typeof secret_of_python, typeof sys, Object.keys(globalThis).filter((k) => k.includes("python"))]
