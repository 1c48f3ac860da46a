import { formatDate, formatLocators, formatPeriod, formatQuantity } from '../i18n/format';
import { limits } from '../i18n/qualifier-words';
import type { Unit } from '../i18n/quantity';
import { say, type Lang, type Text } from '../i18n/text';
import { affixOf } from '../i18n/unit-words';
import type { Field, Preview, PreviewRow } from '../model/preview';

/** A cell of a file of figures: words, or a number that stays one. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for a formula, or for a command of its own. */
const risky = /^[=+\-@\t\r]/;

/** A cell as text: what begins like a formula gets an apostrophe, what holds a sign of the format is quoted. */
function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = risky.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file of comma-separated values: UTF-8 with its mark, so that every spreadsheet reads Chinese. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;

const heads = {
  row: { en: 'Row', 'zh-Hant': '行', 'zh-Hans': '行' },
  name: { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  printed: { en: 'As printed', 'zh-Hant': '照印', 'zh-Hans': '照印' },
  value: { en: 'Number', 'zh-Hant': '數值', 'zh-Hans': '数值' },
  unit: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
  limit: { en: 'Limit', 'zh-Hant': '界限', 'zh-Hans': '界限' },
  period: { en: 'Period', 'zh-Hant': '時期', 'zh-Hans': '时期' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  locator: { en: 'Place in the source', 'zh-Hant': '出處', 'zh-Hans': '出处' },
  grade: { en: 'Grade of the source', 'zh-Hant': '來源等級', 'zh-Hans': '来源等级' },
  notes: { en: 'Notes', 'zh-Hant': '說明', 'zh-Hans': '说明' },
} satisfies Readonly<Record<string, Text>>;

/** Units whose words around a figure are no name of a unit. */
const unitNames: Readonly<Partial<Record<Unit, Text>>> = {
  rank: { en: 'rank', 'zh-Hant': '名次', 'zh-Hans': '名次' },
  index: { en: 'index', 'zh-Hant': '指數', 'zh-Hans': '指数' },
  'calendar-year': { en: 'year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
};

function unitName(unit: Unit, lang: Lang): string {
  const named = unitNames[unit];
  if (named) return say(named, lang);
  const { lead = '', before, after } = affixOf(unit, lang);
  return (lead + before + after).trim();
}

/** What a file says of sources and notes beyond their ids. */
export interface Names {
  source(id: string): { readonly title: Text; readonly grade: string } | undefined;
  note(id: string): Text | undefined;
}

const fieldCell = (field: Field, lang: Lang): CsvCell => {
  if (field === null || typeof field === 'number') return field;
  return 'date' in field ? formatDate(field.date, lang) : say(field, lang);
};

function figureCells({ quantity }: PreviewRow, lang: Lang): CsvCell[] {
  if (!quantity || (quantity.value === null && !quantity.words)) return [null, null, null, null];
  const { before, after } = limits[lang][quantity.qualifier];
  return [
    formatQuantity(quantity, lang, { precision: 'printed', people: true }),
    quantity.value,
    quantity.value === null ? null : unitName(quantity.unit, lang),
    (before + after).trim(),
  ];
}

/** A dataset as a file, every row of it, its heads and words in one language; numbers in base units. */
export function datasetCsv(preview: Preview, names: Names, lang: Lang): string {
  const has = {
    figures: preview.rows.some(
      ({ quantity }) => quantity && (quantity.value !== null || quantity.words),
    ),
    periods: preview.rows.some(({ period }) => period),
    origins: preview.rows.some(({ origin }) => origin),
    notes: preview.rows.some(({ notes }) => notes.length > 0),
  };
  const head = [
    heads.row,
    heads.name,
    ...preview.columns.map(({ label }) => label),
    ...(has.figures ? [heads.printed, heads.value, heads.unit, heads.limit] : []),
    ...(has.periods ? [heads.period] : []),
    ...(has.origins ? [heads.source, heads.locator, heads.grade] : []),
    ...(has.notes ? [heads.notes] : []),
  ].map((text) => say(text, lang));
  const lines = preview.rows.map((row): CsvCell[] => {
    const source = row.origin ? names.source(row.origin.source) : undefined;
    return [
      row.id,
      say(row.name, lang),
      ...row.fields.map((field) => fieldCell(field, lang)),
      ...(has.figures ? figureCells(row, lang) : []),
      ...(has.periods ? [row.period && formatPeriod(row.period, lang)] : []),
      ...(has.origins
        ? [
            source ? say(source.title, lang) : null,
            row.origin?.locator ? formatLocators([row.origin.locator], lang) : null,
            source?.grade ?? null,
          ]
        : []),
      ...(has.notes
        ? [
            row.notes
              .flatMap((id) => names.note(id) ?? [])
              .map((title) => say(title, lang))
              .join(lang === 'en' ? '; ' : '；'),
          ]
        : []),
    ];
  });
  return csvOf([head, ...lines]);
}
