import type { Text } from '../../i18n/text';

/** What the stage says of itself; the slides bring their own words. */
export const words = {
  stepOf: (step: number, steps: number): Text => ({
    en: `step ${step} of ${steps}`,
    'zh-Hant': `第${step}步，共${steps}步`,
    'zh-Hans': `第${step}步，共${steps}步`,
  }),
  slideOf: (slide: number, slides: number): Text => ({
    en: `Slide ${slide} of ${slides}`,
    'zh-Hant': `第${slide}頁，共${slides}頁`,
    'zh-Hans': `第${slide}页，共${slides}页`,
  }),
  ready: (done: number, total: number): Text => ({
    en: `Ready offline: ${done} of ${total}`,
    'zh-Hant': `可離線使用：${done}／${total}`,
    'zh-Hans': `可离线使用：${done}／${total}`,
  }),
  keeping: (done: number, total: number): Text => ({
    en: `Making ready offline: ${done} of ${total}`,
    'zh-Hant': `正在準備離線使用：${done}／${total}`,
    'zh-Hans': `正在准备离线使用：${done}／${total}`,
  }),
  black: {
    en: 'The screen is black; press B to show the slide.',
    'zh-Hant': '畫面已轉黑，按 B 鍵還原。',
    'zh-Hans': '画面已转黑，按 B 键还原。',
  },
  white: {
    en: 'The screen is white; press W to show the slide.',
    'zh-Hant': '畫面已轉白，按 W 鍵還原。',
    'zh-Hans': '画面已转白，按 W 键还原。',
  },
  grid: { en: 'All slides', 'zh-Hant': '全部頁面', 'zh-Hans': '全部页面' },
  qr: { en: 'Scan for this view', 'zh-Hant': '掃碼查看本頁', 'zh-Hans': '扫码查看本页' },
  help: { en: 'Keys', 'zh-Hant': '按鍵', 'zh-Hans': '按键' },
  noLanguage: {
    en: 'That language has not arrived yet.',
    'zh-Hant': '該語言的頁面尚未載入。',
    'zh-Hans': '该语言的页面尚未载入。',
  },
  noSlides: {
    en: 'The other slides have not arrived. Press a key to try again.',
    'zh-Hant': '其餘頁面未能載入，按任意鍵再試。',
    'zh-Hans': '其余页面未能载入，按任意键再试。',
  },
  noWindow: {
    en: 'The browser blocked the second window: allow it in the address bar.',
    'zh-Hant': '瀏覽器攔截了新視窗，請在網址列允許。',
    'zh-Hans': '浏览器拦截了新窗口，请在地址栏允许。',
  },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
} as const satisfies Record<string, Text | ((...parts: number[]) => Text)>;

/** The keys and what they do, as the help lists them. */
export const keyHelp: readonly { readonly keys: readonly string[]; readonly does: Text }[] = [
  {
    keys: ['→', 'Space', 'PageDown'],
    does: { en: 'Next step or slide', 'zh-Hant': '下一步或下一頁', 'zh-Hans': '下一步或下一页' },
  },
  {
    keys: ['←', 'PageUp'],
    does: { en: 'Back', 'zh-Hant': '上一步或上一頁', 'zh-Hans': '上一步或上一页' },
  },
  {
    keys: ['Home', 'End'],
    does: { en: 'First or last slide', 'zh-Hant': '首頁或末頁', 'zh-Hans': '首页或末页' },
  },
  {
    keys: ['1', '2', 'Enter'],
    does: {
      en: 'Number, then Enter: to that slide',
      'zh-Hant': '輸入頁碼，再按 Enter 跳頁',
      'zh-Hans': '输入页码，再按 Enter 跳页',
    },
  },
  {
    keys: ['O'],
    does: { en: 'All slides', 'zh-Hant': '全部頁面', 'zh-Hans': '全部页面' },
  },
  {
    keys: ['L'],
    does: {
      en: 'Next language, same slide and step',
      'zh-Hant': '換下一種語言，頁面不變',
      'zh-Hans': '换下一种语言，页面不变',
    },
  },
  {
    keys: ['B', '.'],
    does: { en: 'Black screen', 'zh-Hant': '黑畫面', 'zh-Hans': '黑画面' },
  },
  {
    keys: ['W'],
    does: { en: 'White screen', 'zh-Hant': '白畫面', 'zh-Hans': '白画面' },
  },
  {
    keys: ['T'],
    does: {
      en: 'Size of the words for the room',
      'zh-Hant': '按場地調整文字大小',
      'zh-Hans': '按场地调整文字大小',
    },
  },
  {
    keys: ['M'],
    does: {
      en: 'Margin around the slides: none, 3 %, 5 %',
      'zh-Hant': '四周留邊：無、3%、5%',
      'zh-Hans': '四周留边：无、3%、5%',
    },
  },
  {
    keys: ['Q'],
    does: { en: 'Large QR code of this view', 'zh-Hant': '放大二維碼', 'zh-Hans': '放大二维码' },
  },
  {
    keys: ['D'],
    does: {
      en: 'Hold for a light dot at the pointer',
      'zh-Hant': '按住時以光點代替游標',
      'zh-Hans': '按住时以光点代替光标',
    },
  },
  {
    keys: ['P'],
    does: {
      en: 'Presenter’s console in a second window',
      'zh-Hant': '在另一視窗開啟講者台',
      'zh-Hans': '在另一窗口打开讲者台',
    },
  },
  {
    keys: ['F', 'F5'],
    does: { en: 'Full screen', 'zh-Hant': '全螢幕', 'zh-Hans': '全屏' },
  },
  {
    keys: ['Esc'],
    does: {
      en: 'Close what is open; else leave the stage',
      'zh-Hant': '關閉上層畫面，或離開演示',
      'zh-Hans': '关闭上层画面，或离开演示',
    },
  },
];
