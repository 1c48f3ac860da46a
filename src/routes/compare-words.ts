import type { Text } from '../i18n/text';

/**
 * Words of the comparison and of what leads to it. They stand in finished pages alone, so no waking
 * figure has to fetch them with the dictionary of its language.
 */
export const words = {
  title: { en: 'Compare cities', 'zh-Hant': '比較城市', 'zh-Hans': '比较城市' },
  heading: { en: 'Cities side by side', 'zh-Hant': '城市並列', 'zh-Hans': '城市并列' },
  lead: {
    en: 'Two to four of the eleven cities. Every figure stands as printed, with its year and its source; nothing is subtracted, because years and bases differ.',
    'zh-Hant': '從十一市選兩至四個並列。每個數字照印，附年份和來源；年份、口徑不一，故不作加減。',
    'zh-Hans': '从十一市选两至四个并列。每个数字照印，附年份和来源；年份、口径不一，故不作加减。',
  },
  description: {
    en: 'Two to four cities of Jiangxi side by side: figures, sectors, clusters, companies, links with the Greater Bay Area and travel times, each with its source.',
    'zh-Hant': '江西兩至四個城市並列：數字、產業、集群、企業、與大灣區的聯繫、行車時間，均附出處。',
    'zh-Hans': '江西两至四个城市并列：数字、产业、集群、企业、与大湾区的联系、行车时间，均附出处。',
  },
  choose: { en: 'Choose the cities', 'zh-Hant': '選擇城市', 'zh-Hans': '选择城市' },
  add: { en: 'Add a city', 'zh-Hant': '加一個城市', 'zh-Hans': '加一个城市' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  figures: { en: 'Figures', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  figure: { en: 'Figure', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  years: {
    en: 'Different years, not to be compared',
    'zh-Hant': '年份不同，不宜比較',
    'zh-Hans': '年份不同，不宜比较',
  },
  unpublished: { en: 'not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' },
  bars: {
    en: 'Bars of a row share one scale: the longest is that of the largest of the eleven cities, a share stands on the whole.',
    'zh-Hant': '同一行的橫條比例相同，最長者屬十一市之首；比重以全體為底。',
    'zh-Hans': '同一行的横条比例相同，最长者属十一市之首；比重以全体为底。',
  },
  pages: { en: 'Pages of the cities', 'zh-Hant': '各市頁面', 'zh-Hans': '各市页面' },
  with: {
    en: 'Compare with other cities',
    'zh-Hant': '與其他城市比較',
    'zh-Hans': '与其他城市比较',
  },
} as const satisfies Record<string, Text>;

/** What one of the four places for a city is called. */
export const slotName = (number: number): Text => ({
  en: `City ${number}`,
  'zh-Hant': `城市${number}`,
  'zh-Hans': `城市${number}`,
});

/** Sentences that shell/comparing.ts fills: %s is the name that was asked for or is spoken of, %t the one shown. */
export const sentences = {
  now: { en: 'Now side by side: %s.', 'zh-Hant': '現並列：%s。', 'zh-Hans': '现并列：%s。' },
  unknown: {
    en: 'None of the eleven cities is called “%s”.',
    'zh-Hant': '十一市中沒有「%s」。',
    'zh-Hans': '十一市中没有“%s”。',
  },
  taken: {
    en: 'None of the eleven cities is called “%s”; %t comes nearest.',
    'zh-Hant': '十一市中沒有「%s」，最接近的是%t。',
    'zh-Hans': '十一市中没有“%s”，最接近的是%t。',
  },
  double: {
    en: '%s was named twice and is shown once.',
    'zh-Hant': '%s重複，只列一次。',
    'zh-Hans': '%s重复，只列一次。',
  },
  few: {
    en: 'A comparison takes two cities: %s was added.',
    'zh-Hant': '並列至少要兩個城市，已加上%s。',
    'zh-Hans': '并列至少要两个城市，已加上%s。',
  },
  many: {
    en: 'At most four cities stand side by side: %s is left out.',
    'zh-Hant': '最多並列四個城市，%s未列。',
    'zh-Hans': '最多并列四个城市，%s未列。',
  },
  failed: {
    en: 'The figures of this comparison could not be fetched. Check the connection, then choose again.',
    'zh-Hant': '未能取得這次並列的數字。請檢查網絡，再選一次。',
    'zh-Hans': '未能取得这次并列的数字。请检查网络，再选一次。',
  },
} as const satisfies Record<string, Text>;
