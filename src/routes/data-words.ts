import type { Text } from '../i18n/text';

/** Words that several of the data pages share. */
export const dataWords = {
  data: { en: 'Data', 'zh-Hant': '數據', 'zh-Hans': '数据' },
  catalogue: { en: 'All data', 'zh-Hant': '全部數據', 'zh-Hans': '全部数据' },
  discrepancies: {
    en: 'Doubts and methods',
    'zh-Hant': '疑點與方法',
    'zh-Hans': '疑点与方法',
  },
  method: { en: 'How a figure is read', 'zh-Hant': '數字讀法', 'zh-Hans': '数字读法' },
  changes: { en: 'What changed', 'zh-Hant': '變更一覽', 'zh-Hans': '变更一览' },
  registers: {
    en: 'What the figures refer to',
    'zh-Hant': '數字所引的名冊',
    'zh-Hans': '数字所引的名册',
  },
  charts: { en: 'Charts', 'zh-Hant': '圖表', 'zh-Hans': '图表' },
} satisfies Readonly<Record<string, Text>>;

/** "1 row", "24 rows" · 24行. */
export const rowCount = (count: number): Text => ({
  en: count === 1 ? '1 row' : `${count} rows`,
  'zh-Hant': `${count}行`,
  'zh-Hans': `${count}行`,
});

export const chartCount = (count: number): Text => ({
  en: count === 1 ? '1 chart' : `${count} charts`,
  'zh-Hant': `${count}幅圖`,
  'zh-Hans': `${count}幅图`,
});

export const datasetCount = (count: number): Text => ({
  en: count === 1 ? '1 dataset' : `${count} datasets`,
  'zh-Hant': `${count}個數據集`,
  'zh-Hans': `${count}个数据集`,
});
