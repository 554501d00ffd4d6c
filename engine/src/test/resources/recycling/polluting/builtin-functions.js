console.log = null; Number = null; parseInt = () => 99; delete globalThis.Set;
