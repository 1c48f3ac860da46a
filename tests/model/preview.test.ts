import { describe, expect, it } from 'vitest';
import { langs } from '../../src/i18n/text';
import { datasetIds } from '../../src/model/catalogue';
import { lenders, previewOf, type Field } from '../../src/model/preview';
import { touchedBy } from '../../src/model/touched';
import { realRoom } from '../datasets/real-room';

const room = realRoom();
const all = datasetIds.map((id) => ({ id, preview: previewOf(room, id) }));

const textsOf = (field: Field): string[] =>
  field === null || typeof field === 'number' || 'date' in field
    ? []
    : langs.map((lang) => field[lang]);

describe('a dataset as a table', () => {
  it('has every row of its file', () => {
    for (const { id, preview } of all)
      expect(preview.rows.map((row) => row.id)).toEqual(room[id].rows.map((row) => row.id));
  });

  it('calls each row by words in every language', () => {
    const nameless = all.flatMap(({ preview }) =>
      preview.rows.filter(({ name }) => langs.some((lang) => name[lang].trim() === '')),
    );
    expect(nameless).toEqual([]);
  });

  it('says no key of a file where words are meant', () => {
    const plain = ['ticker', 'adcode', 'address', 'grade', 'confidence'];
    const keys = all.flatMap(({ id, preview }) =>
      preview.columns.flatMap((column, i) =>
        plain.includes(column.id)
          ? []
          : preview.rows.flatMap((row) => {
              const texts = textsOf(row.fields[i] ?? null);
              // Names of institutions are Latin in all languages; a key is written small.
              return texts.length > 0 && new Set(texts).size === 1 && /^[a-z]/.test(texts[0] ?? '')
                ? [`${id} ${column.id}: ${texts[0]}`]
                : [];
            }),
      ),
    );
    expect(keys).toEqual([]);
  });

  it('needs no dataset but its own, the places, and those that lend it names', () => {
    for (const { id, preview } of all) {
      const lent = Object.fromEntries((lenders[id] ?? []).map((other) => [other, room[other]]));
      expect(previewOf({ ...lent, [id]: room[id], places: room.places }, id)).toEqual(preview);
    }
  });

  it('keeps the printed limit, the fraction and the place in the source', () => {
    const modules = previewOf(room, 'global-shares').rows.find(
      ({ quantity }) => quantity?.fraction?.[1] === 8,
    );
    expect(modules?.quantity).toMatchObject({ qualifier: 'about', fraction: [1, 8] });
    expect(modules?.origin?.locator).toMatch(/^S\d/);
  });
});

describe('a note', () => {
  it('touches a dataset wherever it stands in the register', () => {
    const idle = room.notes.rows.filter(({ id }) => touchedBy(room, id).datasets.length === 0);
    expect(idle).toEqual([]);
  });

  it('touches the cities of its rows, counties counted with their city', () => {
    expect(touchedBy(room, 'pv-joint').cities).toEqual(['360500', '361100']);
  });
});
