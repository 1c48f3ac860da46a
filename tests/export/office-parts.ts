import { strFromU8, unzipSync } from 'fflate';

/** What is in an office file, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A part as text. */
export const read = (parts: Parts, name: string): string => {
  const bytes = parts[name];
  if (!bytes) throw new Error(`There is no ${name}.`);
  return strFromU8(bytes);
};

/** A text without the escapes of XML. */
export const unescaped = (xml: string): string =>
  xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );

/** The words of a slide or of its notes in their order. */
export const wordsOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' '));

/** What is wrong with the tags of a file: the first that is not closed as it was opened. */
export function faultIn(xml: string): string | null {
  const open: string[] = [];
  for (const [all, close, name = '', self] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return all;
  }
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  return (
    open.at(-1) ?? /[<>]|&(?!#\d+;|#x[\da-fA-F]+;|amp;|lt;|gt;|quot;|apos;)/.exec(rest)?.[0] ?? null
  );
}

/** Numbers of a chart's cache by series, gaps as null. */
export const cached = (xml: string): (number | null)[][] =>
  [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gs)].map(([, cache = '']) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]);
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, i, value]) => [
        Number(i),
        Number(value),
      ]),
    );
    return Array.from({ length: count }, (_, i) => points.get(i) ?? null);
  });

/** Numbers of a workbook's sheet by column, without its heads. */
export function inWorkbook(book: Uint8Array, columns: number, rows: number): (number | null)[][] {
  const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>)?/g)].map(
      ([, at = '', value]) => [at, value],
    ),
  );
  return Array.from({ length: columns }, (_, c) =>
    Array.from({ length: rows }, (_row, r) => {
      const value = cells.get(`${String.fromCodePoint(66 + c)}${r + 2}`);
      return value === undefined ? null : Number(value);
    }),
  );
}
