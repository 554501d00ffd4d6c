const URL = internals.original('URL');
const URLSearchParams = internals.original('URLSearchParams');

const fileURLToPath = (url) => {
  const parsed = typeof url === 'string' ? new URL(url) : url;
  if (parsed.protocol !== 'file:') {
    throw new TypeError('The URL must be of scheme file');
  }
  return decodeURIComponent(parsed.pathname);
};
const pathToFileURL = (path) =>
  new URL(`file://${builtin('path').resolve(path).split('/').map(encodeURIComponent).join('/')}`);

// The old interface, for programs that still use it.
const parse = (text, parseQuery = false) => {
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(text);
  const url = new URL(text, absolute ? undefined : 'relative://host');
  const own = (value) => (absolute && value !== '' ? value : null);
  const search = url.search === '' ? null : url.search;
  const query = search === null ? null : search.slice(1);
  return {
    protocol: own(url.protocol),
    slashes: absolute && text.includes('://') ? true : null,
    auth: own(url.username && url.username + (url.password ? `:${url.password}` : '')),
    host: own(url.host),
    port: own(url.port),
    hostname: own(url.hostname),
    hash: url.hash === '' ? null : url.hash,
    search,
    query: parseQuery ? builtin('querystring').parse(query ?? '') : query,
    pathname: url.pathname,
    path: url.pathname + url.search,
    href: absolute ? url.href : text,
  };
};
const format = (url) => (typeof url === 'string' ? url : url.href
  ?? `${url.protocol ?? ''}${url.protocol ? '//' : ''}${url.host ?? url.hostname ?? ''}`
    + `${url.pathname ?? ''}${url.search ?? ''}${url.hash ?? ''}`);
const resolve = (from, to) => {
  const base = new URL(from, 'relative://host');
  const url = new URL(to, base);
  return url.protocol === 'relative:' ? url.pathname + url.search + url.hash : url.href;
};

module.exports = {URL, URLSearchParams, fileURLToPath, pathToFileURL, parse, format, resolve};
