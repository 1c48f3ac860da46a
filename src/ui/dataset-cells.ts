import { formatDate, shortAddress } from '../i18n/format';
import type { Period, Quantity } from '../i18n/quantity';
import { say, type Lang, type Text } from '../i18n/text';
import type { Field, PreviewRow } from '../model/preview';

export const rowWords = {
  name: { en: 'Row', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  value: { en: 'As printed', 'zh-Hant': '照印', 'zh-Hans': '照印' },
  period: { en: 'Period', 'zh-Hant': '時期', 'zh-Hans': '时期' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  filter: { en: 'Rows that contain', 'zh-Hant': '只看含有', 'zh-Hans': '只看含有' },
  sort: { en: 'Order', 'zh-Hant': '排序', 'zh-Hans': '排序' },
  order: { en: 'as in the file', 'zh-Hant': '照檔案次序', 'zh-Hans': '照文件次序' },
  count: {
    en: '{{shown}} of {{all}} rows',
    'zh-Hant': '{{all}}行中的{{shown}}行',
    'zh-Hans': '{{all}}行中的{{shown}}行',
  },
  none: {
    en: 'No row contains “{{asked}}”. Fewer letters find more.',
    'zh-Hant': '沒有一行含有「{{asked}}」，少打幾個字再試。',
    'zh-Hans': '没有一行含有“{{asked}}”，少打几个字再试。',
  },
} satisfies Readonly<Record<string, Text>>;

/** The last day of a period as a text that sorts: later periods come later. */
export function dayOf(period: Period): string {
  switch (period.kind) {
    case 'year':
    case 'target':
      return String(period.year);
    case 'range':
      return period.to;
    case 'plan':
      return period.plan === 14 ? '2025' : '2030';
    case 'undated':
      return period.published;
    default:
      return period.date;
  }
}

/** Where a bound stands beside the same number: what is under it first, what is over it last. */
const limits: readonly Quantity['qualifier'][] = [
  'under',
  'nearly',
  'about',
  'exact',
  'at-least',
  'over',
];

/** The row has a figure, in digits or in words. */
export const saysFigure = ({ quantity }: PreviewRow): boolean =>
  quantity !== null && (quantity.value !== null || quantity.words !== undefined);

/** A field as it stands in its cell, and the text that it is sorted by where that is another. */
export function told(id: string, field: Field, lang: Lang): { text: string; by?: string | number } {
  if (field === null) return { text: '' };
  if (typeof field === 'number') return { text: String(field), by: field };
  if ('date' in field) return { text: formatDate(field.date, lang), by: field.date };
  return { text: id === 'address' ? shortAddress(say(field, lang)) : say(field, lang) };
}

/** What the page's script sorts a figure by. */
export const figureKeys = ({ value, unit, qualifier }: Quantity) => ({
  'data-by': value ?? undefined,
  'data-unit': value === null ? undefined : unit,
  'data-limit': limits.indexOf(qualifier),
});
