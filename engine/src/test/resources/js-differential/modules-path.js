const path = require('node:path');
console.log(path.join('/a', '..', 'b', './c.txt'), path.basename('/x/y.tar.gz', '.gz'), path.extname('f.md'));
console.log(path.resolve('/a/b', '../c'), path.relative('/a/b/c', '/a/d'), path.parse('/home/u/f.txt'));
console.log(path.isAbsolute('x'), path.normalize('/a//b/./../c/'), path.sep, path.dirname('/a/b'), path.format({dir: '/d', base: 'b'}));
