function f() { f() }; try { f() } catch (e) {}; process.exit(3);
