console.log('héllo wörld', '日本語', '🎉', [...'🎉a'].length, '🎉'.length);
console.log(['日本語', '🎉', 'é'], {'ключ': 'значение'});
console.log('abc'.padStart(6, '-'), 'a-b-c'.split('-'), 'x'.codePointAt(0));
console.log('aXbX'.replaceAll('X', '$&$&'), 'abc'.at(-1), '  trim '.trim() + '|');
console.log([...'a1b2'.matchAll(/[a-z](\d)/g)].map((m) => m[1]), 'é'.normalize('NFD').length);
console.log('2024-01-02'.match(/(?<y>\d+)-(?<m>\d+)/).groups.y, /(?<=a)b/.test('ab'));
console.log(encodeURIComponent('a b&ü'), decodeURIComponent('%E2%82%AC'), escape('ü'));
console.log('ß'.toUpperCase(), 'İ'.toLowerCase().length, 'a'.localeCompare('b'));
console.log(String.raw`a\n${1}`, `multi
line`, '\u{1F600}', '\x41');
console.log(['b', 'a', 'C'].sort(), ['b', 'a', 'C'].sort((x, y) => x.localeCompare(y)));
