import { say, type Lang, type Text } from './text';

const fixed: ReadonlyMap<string, Text> = new Map([
  ['ST', { en: 'sub-headline', 'zh-Hant': '副題', 'zh-Hans': '副题' }],
  ['T', { en: 'table', 'zh-Hant': '表格', 'zh-Hans': '表格' }],
  ['P', { en: 'page', 'zh-Hant': '頁面', 'zh-Hans': '页面' }],
]);

const opening = (at: number): Text => ({
  en: `opening, paragraph ${at}`,
  'zh-Hant': `開篇第${at}段`,
  'zh-Hans': `开篇第${at}段`,
});

const caption = (at: number): Text => ({
  en: `photo caption ${at}`,
  'zh-Hant': `第${at}則圖片說明`,
  'zh-Hans': `第${at}则图片说明`,
});

const paragraph = (section: number, at: number): Text => ({
  en: `section ${section}, paragraph ${at}`,
  'zh-Hant': `第${section}節第${at}段`,
  'zh-Hans': `第${section}节第${at}段`,
});

function wordsOf(locator: string): Text {
  const words = fixed.get(locator);
  if (words) return words;
  const [, kind, section, at] = /^(?:(L|C)\.|(?:S)(\d+)\.)(\d+)$/.exec(locator) ?? [];
  if (section && at) return paragraph(Number(section), Number(at));
  if (kind && at) return kind === 'L' ? opening(Number(at)) : caption(Number(at));
  throw new RangeError(`Not a place in a source: ${locator}`);
}

/** Where in the source, in words: S3.4 is "section 3, paragraph 4"; a RangeError for other marks. */
export const formatLocator = (locator: string, lang: Lang): string => say(wordsOf(locator), lang);
