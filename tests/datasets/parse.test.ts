import { describe, expect, it } from 'vitest';
import { DatasetError, sayFault } from '../../src/datasets/fault';
import { parseDataset } from '../../src/datasets/parse';

const words = { en: 'Words', 'zh-Hant': '字', 'zh-Hans': '字' };

const row = {
  id: 'listed-hkex',
  fact: 'listed-hkex',
  value: 24,
  unit: 'companies',
  qualifier: 'exact',
  period: { kind: 'as-of', date: '2026-05' },
  places: ['810000'],
  source: 'trade-week-2026',
  locator: 'S2.5',
  notes: [],
  label: words,
  text: words,
  exchange: 'HKEX',
};

const meta = {
  id: 'listings',
  title: words,
  question: words,
  missing: words,
  updated: '2026-11-21',
};

const file = (rowFields: object = {}, metaFields: object = {}) =>
  JSON.stringify({ meta: { ...meta, ...metaFields }, rows: [{ ...row, ...rowFields }] });

const failure = (text: string): DatasetError => {
  try {
    parseDataset('listings', text);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('the text was accepted');
};

const faultsOf = (text: string) => failure(text).faults.map(sayFault);

describe('a dataset file', () => {
  it('gives its meta and its rows', () => {
    const { meta: about, rows } = parseDataset('listings', file());
    expect(about.title.en).toBe('Words');
    expect(rows).toEqual([row]);
  });

  it('may name its schema', () => {
    const text = JSON.stringify({ $schema: './schema/listings.schema.json', meta, rows: [] });
    expect(parseDataset('listings', text).rows).toEqual([]);
  });
});

describe('a text that is no dataset', () => {
  it.each([
    ['nothing', ''],
    ['half of the file', file().slice(0, 200)],
    ['a file cut inside a string', '{"meta":{"id":"lis'],
    ['a file without its last bracket', file().slice(0, -1)],
    ['a file cut after a bracket inside a string', '{"meta":{"id":"a } ]"'],
  ])('is cut short when it is %s', (_, text) => {
    expect(failure(text)).toMatchObject({ kind: 'cut-short', dataset: 'listings', faults: [] });
  });

  it.each([
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['a sentence', 'Not found'],
    ['JSON with a comma too many', '{"meta":{},"rows":[],}'],
  ])('is not JSON when it is %s', (_, text) => {
    expect(failure(text)).toMatchObject({ kind: 'not-json' });
  });
});

describe('a fault of the schema', () => {
  it('names the file, the row, the field, what stands there and what should', () => {
    expect(faultsOf(file({ text: { en: 'Words', 'zh-Hans': '字' } }))).toEqual([
      'data/listings.json · row listed-hkex · text.zh-Hant: found nothing, expected a sentence in Traditional Chinese',
    ]);
  });

  it('names a row without an id by its position', () => {
    expect(failure(file({ id: undefined })).faults).toEqual([
      {
        file: 'data/listings.json',
        row: 0,
        field: 'id',
        found: 'nothing',
        expected: 'a text',
      },
    ]);
  });

  it('names no row when the file itself is at fault', () => {
    expect(faultsOf(file({}, { id: 'listing' }))).toEqual([
      'data/listings.json · meta.id: found "listing", expected "listings"',
    ]);
    expect(faultsOf('[]')).toEqual([
      'data/listings.json: found an empty list, expected a group of fields in { }',
    ]);
  });

  it.each<[string, object, string]>([
    ['a text for a number', { value: '24' }, 'value: found "24", expected a number'],
    [
      'an empty text',
      { label: { ...words, en: '' } },
      'label.en: found an empty text, expected a sentence in English',
    ],
    [
      'an unknown word of a list',
      { qualifier: 'above' },
      'qualifier: found "above", expected one of "exact", "over", "at-least", "nearly", "about", "under"',
    ],
    [
      'an unknown kind of period',
      { period: { kind: 'month' } },
      'period.kind: found "month", expected one of "year", "range", "plan", "as-of", "date", "target", "since", "until", "undated"',
    ],
    [
      'an id with a space',
      { source: 'Trade week' },
      'source: found "Trade week", expected lower-case words joined by hyphens, such as "green-loans"',
    ],
    ['an adcode as a number', { places: [810000] }, 'places.0: found 810000, expected a text'],
    [
      'an adcode too short',
      { places: ['8100'] },
      'places.0: found "8100", expected six digits of an adcode, such as "360700"',
    ],
    [
      'a locator in words',
      { locator: 'page 3' },
      'locator: found "page 3", expected a place in the source, such as "S3.2", "L.1", "T" or "P"',
    ],
    [
      'a date in another form',
      { period: { kind: 'as-of', date: 'May 2026' } },
      'period.date: found "May 2026", expected a date as precise as the source, such as "2026-05"',
    ],
    [
      'a fraction of one number',
      { fraction: [1] },
      'fraction: found a list of 1, expected at least 2 entries',
    ],
    [
      'a year before 1900',
      { period: { kind: 'year', year: 24 } },
      'period.year: found 24, expected at least 1900',
    ],
    [
      'a plan that is none',
      { period: { kind: 'plan', plan: 13 } },
      'period.plan: found 13, expected another kind of value',
    ],
    [
      'a field it does not have',
      { colour: 'red' },
      'colour: found "red", expected no field of this name',
    ],
  ])('says in plain words that it found %s', (_, fields, expected) => {
    expect(faultsOf(file(fields))).toEqual([`data/listings.json · row listed-hkex · ${expected}`]);
  });

  it('does not hide behind another: every fault is said at once', () => {
    expect(faultsOf(file({ value: '24', exchange: 'LSE', locator: '' }))).toHaveLength(3);
  });

  it('speaks no language of schemas', () => {
    const all = faultsOf(
      file({ value: {}, unit: 3, fraction: 'x', period: null, label: [], notes: 'n', x: 1, y: 2 }),
    ).join('\n');
    expect(all).not.toMatch(/zod|invalid|schema|undefined|union|enum|object|array|string/i);
  });
});
