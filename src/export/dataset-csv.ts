import { formatDate, formatLocators, formatPeriod, formatQuantity } from '../i18n/format';
import { say, type Lang, type Text } from '../i18n/text';
import { csvOf, type CsvCell } from './csv';
import { limitName, unitName } from './units';
import type { Field, Preview, PreviewRow } from '../model/preview';

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
  return [
    formatQuantity(quantity, lang, { precision: 'printed', people: true }),
    quantity.value,
    quantity.value === null ? null : unitName(quantity.unit, lang),
    limitName(quantity.qualifier, lang),
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
