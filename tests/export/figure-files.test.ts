import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/export/figure-csv';
import { figureJson } from '../../src/export/figure-json';
import { figureXlsx } from '../../src/export/figure-xlsx';
import { statementsOf } from '../../src/export/statements';
import { figures } from '../../src/figures';
import { langs } from '../../src/i18n/text';
import { say } from '../../src/i18n/text';
import { drawn, viewOf } from '../figures/drawing';
import { papersIn } from './papers';

/** Cells of a file of comma-separated values. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const parse = (xml: string) =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, at = '', about = '', inside = '']) => [
        at,
        { isText: about.includes('t="s"'), value: /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? '' },
      ],
    ),
  );

const unescaped = (xml: string) =>
  xml.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );

/** Cells of a spreadsheet's first sheet by address: numbers as numbers. */
async function readXlsx(blob: Blob) {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const read = (name: string) => new TextDecoder().decode(files[name]);
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) =>
      unescaped([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const cells = parse(read('xl/worksheets/sheet1.xml'));
  return new Map(
    [...cells].map(([at, { isText, value }]) => [
      at,
      isText ? (shared[Number(value)] ?? '') : value === '' ? '' : Number(value),
    ]),
  );
}

const numbersOf = (values: Iterable<unknown>) =>
  [...values].filter((value) => typeof value === 'number');

describe.each(langs)('the files of every figure in %s', (lang) => {
  it.each(figures.map((spec) => [spec.id, spec] as const))(
    'say what its table says: %s',
    async (_, spec) => {
      const figure = drawn(spec, viewOf({ lang }));
      const papers = papersIn(lang);
      const told = figure.table.rows.flatMap(({ cells }) =>
        cells.map((cell) => cell?.quantity?.value ?? null),
      );
      const numbers = told.filter((value) => value !== null);
      const statements = statementsOf(figure, lang);
      expect(statements.map(({ number }) => number)).toEqual(told);

      const [heads = [], ...rows] = readCsv(figureCsv(figure, papers));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => heads.length));
      expect(rows).toHaveLength(told.length);
      const shown = heads.findIndex((head) => ['As shown', '顯示為', '显示为'].includes(head));
      expect(rows.map((row) => row[shown]?.replace(/^'/, ''))).toEqual(
        statements.map((one) => one.shown),
      );
      const number = heads.findIndex((head) => ['Number', '數值', '数值'].includes(head));
      expect(rows.flatMap((row) => (row[number] ? [Number(row[number])] : []))).toEqual(numbers);

      const document = JSON.parse(figureJson(figure, papers)) as {
        rows: { value?: number | null }[];
        sources: { id: string }[];
      };
      expect(document.rows.map(({ value }) => value ?? null)).toEqual(told);
      expect(document.sources.map(({ id }) => id)).toEqual(figure.sources);

      const sheet = await readXlsx(await figureXlsx(figure, papers));
      expect(numbersOf(sheet.values())).toEqual(numbers);
      expect(sheet.get('A1')).toBe(figure.title);
      for (const row of figure.table.rows)
        expect([...sheet.values()]).toContain(say(row.label, lang));
    },
  );
});

describe('a cell of a file', () => {
  it('that begins like a formula is a text', () => {
    const [spec] = figures;
    if (!spec) throw new Error('There is no figure.');
    const figure = drawn(spec, viewOf());
    const [row] = figure.table.rows;
    if (!row) throw new Error('The figure has no row.');
    const evil = '=HYPERLINK("https://example.org")';
    const label = { en: evil, 'zh-Hant': evil, 'zh-Hans': evil };
    const changed = { ...figure, table: { ...figure.table, rows: [{ ...row, label }] } };
    expect(figureCsv(changed, papersIn('en'))).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});
