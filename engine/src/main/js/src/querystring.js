export const escape = encodeURIComponent;
export const unescape = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
export const parse = (text, separator = '&', equals = '=') => {
  const result = Object.create(null);
  for (const part of String(text).split(separator)) {
    if (part === '') {
      continue;
    }
    const at = part.indexOf(equals);
    const decode = (piece) => unescape(piece.replaceAll('+', ' '));
    const key = decode(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? '' : decode(part.slice(at + equals.length));
    result[key] = key in result ? [].concat(result[key], value) : value;
  }
  return result;
};
export const stringify = (object, separator = '&', equals = '=') =>
  Object.entries(object ?? {})
    .flatMap(([key, value]) => [].concat(value).map((each) =>
      escape(key) + equals + escape(['string', 'number', 'boolean', 'bigint'].includes(typeof each) ? each : '')))
    .join(separator);
export const decode = parse;
export const encode = stringify;
