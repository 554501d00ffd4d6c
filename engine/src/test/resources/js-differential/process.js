console.log(process.argv.length, typeof process.env, process.platform, typeof process.version, process.exitCode);
process.stdout.write('no newline;');
process.stdout.write(' then one\n');
process.nextTick((x) => console.log('tick', x), 1);
console.log(typeof process.hrtime.bigint(), process.uptime() >= 0, process.hrtime().length, performance.now() >= 0);
console.log(require('os').EOL === '\n', require('util').inspect(process.stdout.isTTY ?? false));
