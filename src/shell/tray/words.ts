import type { Lang, Text } from '../../i18n/text';

/** Words of the tray: its buttons, its link, and what it says when something was laid in. */
export const words = {
  take: { en: 'Share and download', 'zh-Hant': '分享與下載', 'zh-Hans': '分享与下载' },
  add: { en: 'Add to slides', 'zh-Hant': '加入簡報', 'zh-Hans': '加入演示文稿' },
  remove: { en: 'Remove from slides', 'zh-Hant': '移出簡報', 'zh-Hans': '移出演示文稿' },
  link: { en: 'Slides', 'zh-Hant': '簡報', 'zh-Hans': '演示文稿' },
} satisfies Readonly<Record<string, Text>>;

/** How many slides there are, behind the name of the deck. */
export const shownCount = (count: number, lang: Lang): string =>
  lang === 'en' ? `(${count})` : `（${count}）`;

/** What became of the list. */
export const added = (count: number): Text => ({
  en: count === 1 ? 'Added: your deck has 1 slide.' : `Added: your deck has ${count} slides.`,
  'zh-Hant': `已加入，簡報共有${count}頁。`,
  'zh-Hans': `已加入，演示文稿共有${count}页。`,
});

export const removed = (count: number): Text => ({
  en: count === 1 ? 'Removed: your deck has 1 slide.' : `Removed: your deck has ${count} slides.`,
  'zh-Hant': `已移出，簡報尚有${count}頁。`,
  'zh-Hans': `已移出，演示文稿尚有${count}页。`,
});

export const full = (most: number): Text => ({
  en: `Your deck is full: it holds ${most} slides. Remove one first.`,
  'zh-Hant': `簡報最多${most}頁，請先移出一頁。`,
  'zh-Hans': `演示文稿最多${most}页，请先移出一页。`,
});
