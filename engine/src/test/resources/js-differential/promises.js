const sleep = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
(async () => {
  console.log(await Promise.all([sleep(20, 'a'), sleep(5, 'b'), 'c']));
  console.log(await Promise.race([sleep(50, 'slow'), sleep(5, 'fast')]));
  console.log(await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('no'))])
    .then((all) => all.map((each) => each.status)));
  try { await Promise.any([Promise.reject(1), Promise.reject(2)]); } catch (e) { console.log(e.constructor.name, e.errors); }
  for await (const x of (async function* () { yield 1; await sleep(1); yield 2; })()) console.log('got', x);
  try { await sleep(1).then(() => { throw new RangeError('late'); }); } catch (e) { console.log(e.message); }
  finally { console.log('finally'); }
})();
