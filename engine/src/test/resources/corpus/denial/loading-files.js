// outcome: completed
// value: ["undefined", "undefined", "undefined", "undefined"]
[typeof load, typeof loadWithNewGlobal, typeof readbuffer, typeof quit]
