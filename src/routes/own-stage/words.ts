import type { Text } from '../../i18n/text';

/** What the stage of a reader's own deck says. */
export const words = {
  title: { en: 'My slides', 'zh-Hant': '我的頁面', 'zh-Hans': '我的页面' },
  description: {
    en: 'The figures you have gathered, on the stage.',
    'zh-Hant': '演示你收集的圖表。',
    'zh-Hans': '演示你收集的图表。',
  },
  making: {
    en: 'The slides are being drawn.',
    'zh-Hant': '正在繪製頁面。',
    'zh-Hans': '正在绘制页面。',
  },
  none: {
    en: 'No figures yet. Add some to your slides, then present them.',
    'zh-Hant': '尚未加入圖表。請先把圖表加入頁面，再開始演示。',
    'zh-Hans': '尚未加入图表。请先把图表加入页面，再开始演示。',
  },
  choose: { en: 'Choose figures', 'zh-Hant': '選擇圖表', 'zh-Hans': '选择图表' },
  failed: {
    en: 'This figure could not be drawn: %s',
    'zh-Hant': '未能繪製此圖表：%s',
    'zh-Hans': '未能绘制此图表：%s',
  },
} satisfies Record<string, Text>;
