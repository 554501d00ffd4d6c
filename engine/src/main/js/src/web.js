import URL from 'core-js-pure/stable/url';
import URLSearchParams from 'core-js-pure/stable/url-search-params';
import atob from 'core-js-pure/stable/atob';
import btoa from 'core-js-pure/stable/btoa';
import DOMException from 'core-js-pure/stable/dom-exception';

const custom = Symbol.for('nodejs.util.inspect.custom');
const shown = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port',
  'pathname', 'search', 'searchParams', 'hash'];

Object.defineProperty(URL.prototype, custom, {
  configurable: true,
  value(depth, options, inspect) {
    const parts = {};
    for (const name of shown) {
      parts[name] = this[name];
    }
    return `URL ${inspect(parts, options)}`;
  },
});
Object.defineProperty(URLSearchParams.prototype, custom, {
  configurable: true,
  value(depth, options, inspect) {
    const pairs = [...this].map(([k, v]) => `${inspect(k, options)} => ${inspect(v, options)}`);
    return pairs.length === 0 ? 'URLSearchParams {}' : `URLSearchParams { ${pairs.join(', ')} }`;
  },
});

export {URL, URLSearchParams, atob, btoa, DOMException};
