import { toHans } from './hans-text';

/** A Simplified text that is not what its Traditional one gives. */
export interface Drift {
  /** Where in the file: a path of keys, or a line number. */
  readonly where: string;
  readonly stands: string;
  readonly derived: string;
}

/** Position after the literal that begins at `start` with a quotation mark. */
const literalEnd = (code: string, start: number): number => {
  const quote = code[start];
  let at = start + 1;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === '\\') at += 2;
    else if (quote === '`' && code.startsWith('${', at)) at = expressionEnd(code, at + 2) + 1;
    else at += 1;
  }
  return at + 1;
};

/** Position of the brace that closes an expression of a template literal. */
const expressionEnd = (code: string, start: number): number => {
  let at = start;
  let open = 0;
  while (at < code.length && (open > 0 || code[at] !== '}')) {
    const sign = code[at] ?? '';
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    at = `'"\``.includes(sign) ? literalEnd(code, at) : at + 1;
  }
  return at;
};

/** Code inside `${}`: its texts are converted, and readings of the Traditional text read the Simplified. */
const deriveExpression = (code: string): string => {
  let out = '';
  for (let at = 0; at < code.length;) {
    const isLiteral = `'"\``.includes(code[at] ?? ' ');
    const end = isLiteral ? literalEnd(code, at) : at + 1;
    const part = code.slice(at, end);
    out += isLiteral ? deriveLiteral(part) : part;
    at = end;
  }
  return out;
};

const deriveLiteral = (literal: string): string => {
  const quote = literal[0] ?? '';
  const inner = literal.slice(1, -1);
  if (inner === 'zh-Hant') return `${quote}zh-Hans${quote}`;
  if (quote !== '`') return quote + toHans(inner) + quote;
  let out = '';
  for (let at = 0; at < inner.length;) {
    const next = inner.indexOf('${', at);
    const words = inner.slice(at, next === -1 ? inner.length : next);
    out += toHans(words);
    if (next === -1) break;
    const end = expressionEnd(inner, next + 2);
    out += `\${${deriveExpression(inner.slice(next + 2, end))}}`;
    at = end + 1;
  }
  return quote + out + quote;
};

/**
 * TypeScript source → the same with every `'zh-Hans': '…'` derived from the `'zh-Hant': '…'` before
 * it, and what differed. Only literals with Chinese are read, plain or template.
 */
export const deriveCode = (
  code: string,
): { readonly code: string; readonly drifts: readonly Drift[] } => {
  const drifts: Drift[] = [];
  let out = '';
  let done = 0;
  for (const match of code.matchAll(/'zh-Hant':\s*(?=['"`])/g)) {
    const from = match.index + match[0].length;
    const to = literalEnd(code, from);
    const bridge = /,\s*'zh-Hans':\s*(?=['"`])/y;
    bridge.lastIndex = to;
    if (match.index < done || !bridge.test(code)) continue;
    if (!/\p{Script=Han}/u.test(code.slice(from, to))) continue;
    const start = bridge.lastIndex;
    const end = literalEnd(code, start);
    const stands = code.slice(start, end);
    const derived = deriveLiteral(code.slice(from, to));
    if (stands !== derived)
      drifts.push({ where: `line ${code.slice(0, start).split('\n').length}`, stands, derived });
    out += code.slice(done, start) + derived;
    done = end;
  }
  return { code: out + code.slice(done), drifts };
};
