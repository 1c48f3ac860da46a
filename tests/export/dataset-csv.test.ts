import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, type CsvCell } from '../../src/export/csv';
import { langs } from '../../src/i18n/text';
import { downloadsOf } from '../../src/routes/downloads';
import { datasetIds } from '../../src/model/catalogue';
import { realRoom, realTexts } from '../datasets/real-room';

/** Reads a file of comma-separated values as RFC 4180 has it. */
function read(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const room = realRoom();
const files = new Map(
  downloadsOf(room, (path) => realTexts.get(path.replace('.json', '')) ?? path),
);
const table = (id: string, lang: string) => read(files.get(`/data/${id}.${lang}.csv`) ?? '');

describe('a file of figures', () => {
  it('is read again as it was written, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+8610', '-', '@x', '\t', '江西，"贛"'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) =>
          row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
        );
        expect(read(csvOf(rows))).toEqual(guarded);
      }),
    );
  });

  it('holds no cell that a spreadsheet would run, and numbers that stay numbers', () => {
    const cells: CsvCell[] = ['=HYPERLINK("x")', '+1', '-1', '@a', '\tb', -1.5, 3.6e12, null];
    expect(csvOf([cells])).toBe(
      `\uFEFF"'=HYPERLINK(""x"")",'+1,'-1,'@a,'\tb,-1.5,3600000000000,\r\n`,
    );
  });
});

describe('what readers take away', () => {
  it('is five files a dataset: the data as published, their schema, a table in each language', () => {
    expect(files.size).toBe(5 * datasetIds.length);
    expect([...files.keys()].filter((path) => !/^\/data\/[\w./-]+$/.test(path))).toEqual([]);
    expect(files.get('/data/city-gdp.json')).toBe(realTexts.get('city-gdp'));
  });

  it('has every row, and as many cells in each as in its head', () => {
    for (const id of datasetIds)
      for (const lang of langs) {
        const [head = [], ...rows] = table(id, lang);
        expect(rows.map(([row]) => row)).toEqual(room[id].rows.map((row) => row.id));
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      }
  });

  it('gives the number, its unit and its limit apart, beside the figure as printed', () => {
    const [head = [], ...rows] = table('headline-kpis', 'zh-Hant');
    const gdp = rows.find(([id]) => id === 'gdp') ?? [];
    const of = (name: string) => gdp[head.indexOf(name)];
    expect([of('照印'), of('數值'), of('單位'), of('界限')]).toEqual([
      '超3.6萬億元',
      '3600000000000',
      '元',
      '超',
    ]);
  });

  it('leaves what no source publishes empty, never zero', () => {
    const [head = [], ...rows] = table('companies', 'en');
    const silent = rows.filter((_, i) => room.companies.rows[i]?.value === null);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.map((row) => row[head.indexOf('Number')])).toEqual(silent.map(() => ''));
  });

  it('has no English head in a Chinese table', () => {
    const latin = datasetIds.flatMap((id) =>
      (table(id, 'zh-Hans')[0] ?? []).filter((head) => /[A-Za-z]/.test(head)),
    );
    expect(latin).toEqual([]);
  });
});
