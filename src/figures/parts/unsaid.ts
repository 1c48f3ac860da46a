import type { Text } from '../../i18n/text';

/** What a source leaves open about a figure, said beside the mark. */
export const noYear: Text = {
  en: 'year not printed',
  'zh-Hant': '年份未刊',
  'zh-Hans': '年份未刊',
};
export const noBasis: Text = {
  en: 'basis not printed',
  'zh-Hant': '口徑未刊',
  'zh-Hans': '口径未刊',
};
export const noPeriod: Text = {
  en: 'date of the report; period not printed',
  'zh-Hant': '報道日期，時段未刊',
  'zh-Hans': '报道日期，时段未刊',
};
export const notPrinted: Text = {
  en: 'not printed',
  'zh-Hant': '未刊',
  'zh-Hans': '未刊',
};
