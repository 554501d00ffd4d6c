const url = new URL('https://user:pw@example.org:8080/a/b/../c?x=1&y=two#frag');
console.log(url.href, url.host, url.pathname, url.search, url.hash, url.username);
url.searchParams.append('z', 'ü &');
url.pathname = '/new path';
console.log(String(url), [...url.searchParams.keys()], url.searchParams.get('y'));
console.log(new URL('../up', 'http://h/a/b/c').href, URL.canParse?.('nope'), new URLSearchParams({a: 1, b: 'x y'}).toString());
try { new URL('nope'); } catch (e) { console.log(e instanceof TypeError); }
console.log(url, new URLSearchParams('a=1&a=2').getAll('a'), new URLSearchParams('q=1'));
console.log(encodeURI('http://h/ä?b=c d'), new URL('http://münchen.de/').hostname);
