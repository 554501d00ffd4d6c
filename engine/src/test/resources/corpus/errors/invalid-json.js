// outcome: failed
// error: SyntaxError
// line: 1
JSON.parse('{"a": }');
