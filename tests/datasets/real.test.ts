import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../scripts/data-format';
import { readRoom } from '../../scripts/data-room';
import { schemaFiles } from '../../scripts/data-schema';
import { datasets } from '../../src/datasets';
import { realFaults, realTexts } from './real-room';

describe('the committed data', () => {
  it('have no faults', () => {
    expect(realFaults).toEqual([]);
  });

  it('stand in their one format (npm run data -- --write puts them there)', () => {
    const others = [...realTexts].filter(([id, text]) => {
      try {
        return formatDataset(id, JSON.parse(text)) !== text;
      } catch {
        return true;
      }
    });
    expect(others.map(([id]) => id)).toEqual([]);
  });

  it('have the schemas that the code gives (npm run data -- --write writes them)', () => {
    const folder = new URL('../../data/schema/', import.meta.url);
    const committed = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
    expect([...committed.keys()].toSorted()).toEqual([...schemaFiles().keys()].toSorted());
    const others = [...schemaFiles()].filter(([name, text]) => committed.get(name) !== text);
    expect(others.map(([name]) => name)).toEqual([]);
  });
});

describe('reading the room', () => {
  const sayAll = (texts: ReadonlyMap<string, string>) =>
    readRoom(texts).faults.map(({ file, found }) => `${file}: ${found}`);

  it('misses a file that is not there', () => {
    const without = new Map([...realTexts].filter(([id]) => id !== 'listings'));
    expect(sayAll(without)).toContain('data/listings.json: no file');
  });

  it('refuses a file that is no dataset', () => {
    expect(sayAll(new Map([...realTexts, ['listing', '{}']]))).toContain(
      'data/listing.json: a file',
    );
  });

  it('says all broken files at once and checks nothing across them', () => {
    const texts = new Map(datasets.map(({ id }) => [id as string, id === 'gaps' ? '<html>' : '{']));
    const reading = readRoom(texts);
    expect(reading.room).toBeNull();
    expect(reading.faults).toHaveLength(datasets.length);
    expect(sayAll(texts)).toContain('data/gaps.json: something that is not JSON');
    expect(sayAll(texts)).toContain(
      'data/notes.json: a file that ends too early: a bracket or a quotation mark is not closed',
    );
  });
});

describe('the one format', () => {
  it('puts one row of statistics on a line, fields in the order of the schema', () => {
    const words = { 'zh-Hans': '字', en: 'Words', 'zh-Hant': '字' };
    const text = formatDataset('city-area', {
      rows: [
        {
          notes: [],
          unit: 'km2',
          id: 'area-360100',
          value: 7195,
          period: { year: 2019, kind: 'year' },
        },
      ],
      meta: { updated: '2026-11-21', title: words, id: 'city-area' },
    });
    expect(text).toBe(`{
  "$schema": "./schema/city-area.schema.json",
  "meta": {
    "id": "city-area",
    "title": {
      "en": "Words",
      "zh-Hant": "字",
      "zh-Hans": "字"
    },
    "updated": "2026-11-21"
  },
  "rows": [
    {"id":"area-360100","value":7195,"unit":"km2","period":{"kind":"year","year":2019},"notes":[]}
  ]
}
`);
  });

  it('spreads the rows of other datasets, and changes nothing the second time', () => {
    const text = formatDataset('gaps', {
      meta: { id: 'gaps' },
      rows: [{ places: ['360000'], id: 'gap' }],
    });
    expect(text).toContain(
      '    {\n      "id": "gap",\n      "places": [\n        "360000"\n      ]\n    }',
    );
    expect(formatDataset('gaps', JSON.parse(text))).toBe(text);
  });
});
