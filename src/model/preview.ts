import type { Data, DatasetId } from '../datasets';
import type { Period, Quantity, Unit } from '../i18n/quantity';
import { langs, type Text } from '../i18n/text';
import { fieldNames } from './field-names';
import { valueNames } from './value-names';

/** A field of a row: one text in all languages, a plain number, a day, or nothing. */
export type Field = Text | number | { readonly date: string } | null;

/** One row of a dataset as a reader meets it, whatever the dataset. */
export interface PreviewRow {
  readonly id: string;
  readonly name: Text;
  /** The figure; null for rows of registers, which hold none. */
  readonly quantity: Quantity | null;
  readonly period: Period | null;
  readonly origin: { readonly source: string; readonly locator: string | null } | null;
  readonly notes: readonly string[];
  /** One a column, in the columns' order. */
  readonly fields: readonly Field[];
}

export interface PreviewColumn {
  readonly id: keyof typeof fieldNames;
  readonly label: Text;
}

/** A dataset as a table of words and figures, every row of it. */
export interface Preview {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
}

/** Every field that a row of any dataset may have; what it lacks is absent. */
interface AnyRow {
  readonly id: string;
  readonly value?: number | null;
  readonly unit?: Unit | null;
  readonly qualifier?: Quantity['qualifier'];
  readonly fraction?: Quantity['fraction'];
  readonly target?: boolean;
  readonly sizeClass?: boolean;
  readonly words?: Text;
  readonly period?: Period;
  readonly places?: readonly string[];
  readonly source?: string;
  readonly locator?: string;
  readonly notes?: readonly string[];
  readonly [field: string]: unknown;
}

/** Datasets whose rows name the things that another's fields are keys of. */
export const lenders: Readonly<Partial<Record<DatasetId, readonly DatasetId[]>>> = {
  'listed-companies': ['listed-counts'],
  'targets-2030': ['headline-kpis', 'industry-scale-counts', 'industry-ranks'],
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && langs.every((lang) => lang in value);

const same = (word: string): Text => ({ en: word, 'zh-Hant': word, 'zh-Hans': word });

const joined = (texts: readonly Text[]): Text | null =>
  texts.length === 0
    ? null
    : {
        en: texts.map((text) => text.en).join(', '),
        'zh-Hant': texts.map((text) => text['zh-Hant']).join('、'),
        'zh-Hans': texts.map((text) => text['zh-Hans']).join('、'),
      };

type Room = Partial<Data> & Pick<Data, 'places'>;

const rowsOf = (room: Room, id: DatasetId): readonly AnyRow[] =>
  // Rows of unlike datasets are read by the fields they share.
  (room[id]?.rows ?? []) as readonly unknown[] as readonly AnyRow[];

const placeName = (room: Room, adcode: string): Text | null =>
  room.places.rows.find((place) => place.adcode === adcode)?.name ?? null;

const placesIn = (room: Room, row: AnyRow): Text | null =>
  joined((row.places ?? []).flatMap((code) => placeName(room, code) ?? []));

/** The name a key stands for: in our own words, or as another dataset calls it. */
function nameOfKey(room: Room, field: string, key: string): Text {
  const known = valueNames[field]?.[key];
  if (known) return known;
  if (field === 'parent' || field === 'place') return placeName(room, key) ?? same(key);
  if (field === 'industryGroup' || field === 'group')
    return room['listed-counts']?.meta.groups[key] ?? same(key);
  if (field === 'industry')
    return room['listed-counts']?.rows.find((row) => row.key === key)?.name ?? same(key);
  if (field === 'baseline') {
    const row = (lenders['targets-2030'] ?? [])
      .flatMap((id) => rowsOf(room, id))
      .find(({ id }) => id === key);
    return isText(row?.['label']) ? row['label'] : same(key);
  }
  return same(key);
}

const dates: readonly string[] = ['date', 'listed'];

function fieldOf(room: Room, row: AnyRow, field: string): Field {
  if (field === 'place' && row.places) return placesIn(room, row);
  const value = row[field];
  if (typeof value === 'number') return value;
  if (typeof value === 'string')
    return dates.includes(field) ? { date: value } : nameOfKey(room, field, value);
  if (isText(value)) return value;
  return Array.isArray(value) ? joined(value.filter(isText)) : null;
}

const quantityOf = ({ value, unit, words, ...row }: AnyRow): Quantity | null =>
  value === undefined
    ? null
    : {
        value,
        unit: unit ?? 'items',
        qualifier: row.qualifier ?? 'exact',
        ...(row.fraction ? { fraction: row.fraction } : {}),
        ...(row.target ? { target: true } : {}),
        ...(row.sizeClass ? { sizeClass: true } : {}),
        ...(words ? { words } : {}),
      };

/** What a row is called: its label, its name, or the places whose figure it is. */
function nameOf(room: Room, row: AnyRow): Text {
  const named = ['label', 'name', 'title'].map((field) => row[field]).find(isText);
  if (named) return named;
  const place = row['place'];
  if (typeof place === 'string') return placeName(room, place) ?? same(row.id);
  if (typeof row['year'] === 'number') return same(String(row['year']));
  if (isText(row['text'])) return row['text'];
  return placesIn(room, row) ?? same(row.id);
}

/** Fields of statements that their sentence says already. */
const inSentence: readonly string[] = ['measure', 'kind'];

/**
 * A dataset as a table. `room` holds it, the places, and the datasets of `lenders`. Columns are those
 * that some row fills and that the name of the row does not say.
 */
export function previewOf(room: Room, id: DatasetId): Preview {
  const rows = rowsOf(room, id);
  const isStatement = rows.some((row) => isText(row['label']) && isText(row['text']));
  // Object.keys forgets the names.
  const ids = (Object.keys(fieldNames) as PreviewColumn['id'][]).filter((field) => {
    if (isStatement && inSentence.includes(field)) return false;
    return rows.some((row) => {
      const found = fieldOf(room, row, field);
      if (found === null) return false;
      const name = nameOf(room, row);
      return !isText(found) || langs.some((lang) => found[lang] !== name[lang]);
    });
  });
  return {
    columns: ids.map((field) => ({ id: field, label: fieldNames[field] })),
    rows: rows.map((row) => ({
      id: row.id,
      name: nameOf(room, row),
      quantity: quantityOf(row),
      period: row.period ?? null,
      origin: row.source ? { source: row.source, locator: row.locator ?? null } : null,
      notes: row.notes ?? [],
      fields: ids.map((field) => fieldOf(room, row, field)),
    })),
  };
}
