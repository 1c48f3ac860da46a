import type { Text } from '../../i18n/text';

/** What other pages call the way to a deck of theirs. */
export const deckLinks = {
  all: { en: 'All as slides', 'zh-Hant': '全部做成簡報', 'zh-Hans': '全部做成演示文稿' },
  topic: {
    en: 'Take this topic as slides',
    'zh-Hant': '將本主題做成簡報',
    'zh-Hans': '将本主题做成演示文稿',
  },
} satisfies Readonly<Record<string, Text>>;
