const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'diff-'));
const f = (name) => path.join(dir, name);
fs.writeFileSync(f('a.txt'), 'hello\n');
fs.appendFileSync(f('a.txt'), 'wörld');
console.log(fs.readFileSync(f('a.txt'), 'utf8').split('\n'), fs.readFileSync(f('a.txt')).length, fs.existsSync(f('nope')));
fs.mkdirSync(f('d/e'), {recursive: true});
fs.writeFileSync(f('d/e/b.bin'), Buffer.from([0, 255]));
console.log(fs.readdirSync(dir).sort(), fs.statSync(f('a.txt')).size, fs.statSync(f('d')).isDirectory(), fs.readFileSync(f('d/e/b.bin')));
fs.renameSync(f('a.txt'), f('c.txt'));
fs.copyFileSync(f('c.txt'), f('copy.txt'));
fs.unlinkSync(f('c.txt'));
console.log(fs.readdirSync(dir, {withFileTypes: true}).map((e) => [e.name, e.isFile()]).sort());
for (const act of [() => fs.readFileSync(f('gone')), () => fs.mkdirSync(f('d')), () => fs.readdirSync(f('copy.txt')), () => fs.rmdirSync(f('d')), () => fs.readFileSync(f('d')), () => fs.rmSync(f('x')), () => fs.writeFileSync(f('no/dir'), ''), () => fs.unlinkSync(f('gone'))]) {
  try { act(); } catch (e) { console.log(e.code, e.syscall, e.message.replaceAll(dir, 'DIR').split(',')[0]); }
}
fs.rmSync(f('d'), {recursive: true});
fs.promises.readFile(f('copy.txt'), 'utf8')
  .then((t) => { console.log('async', t.length); return fs.promises.rm(dir, {recursive: true}); })
  .then(() => { console.log(fs.existsSync(dir)); fs.readFile(f('gone'), (e) => console.log('callback', e.code)); });
