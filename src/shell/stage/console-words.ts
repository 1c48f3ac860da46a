import type { Text } from '../../i18n/text';

/** What the presenter's console says. `%s` stands for a number, a time or a name. */
export const consoleWords = {
  console: { en: 'Presenter’s console', 'zh-Hant': '講者台', 'zh-Hans': '讲者台' },
  about: {
    en: 'What the presenter sees: this slide and the next, notes, time, and the controls of the wall.',
    'zh-Hant': '講者所見：目前及下一頁、講稿、時間，以及大屏幕的控制。',
    'zh-Hans': '讲者所见：目前及下一页、讲稿、时间，以及大屏幕的控制。',
  },
  onWall: { en: 'On the wall now', 'zh-Hant': '大屏幕現正顯示', 'zh-Hans': '大屏幕现正显示' },
  connected: { en: 'Wall connected', 'zh-Hant': '大屏幕已連接', 'zh-Hans': '大屏幕已连接' },
  noWall: { en: 'No wall window', 'zh-Hant': '未開啟大屏幕視窗', 'zh-Hans': '未打开大屏幕窗口' },
  openWall: { en: 'Open it', 'zh-Hant': '開啟', 'zh-Hans': '打开' },
  keep: { en: 'Make ready offline', 'zh-Hant': '準備離線使用', 'zh-Hans': '准备离线使用' },
  newer: {
    en: 'Newer version available: restart when you like',
    'zh-Hant': '已有新版本，可在方便時重新開啟',
    'zh-Hans': '已有新版本，可在方便时重新打开',
  },
  restart: { en: 'Restart', 'zh-Hant': '重新開啟', 'zh-Hans': '重新打开' },
  awake: { en: 'Screen kept awake', 'zh-Hant': '螢幕保持亮着', 'zh-Hans': '屏幕保持亮着' },
  asleep: { en: 'The screen may sleep', 'zh-Hant': '螢幕可能會休眠', 'zh-Hans': '屏幕可能会休眠' },
  covered: {
    black: { en: 'black', 'zh-Hant': '黑畫面', 'zh-Hans': '黑画面' },
    white: { en: 'white', 'zh-Hant': '白畫面', 'zh-Hans': '白画面' },
  },
  back: { en: 'Back', 'zh-Hant': '上一步', 'zh-Hans': '上一步' },
  next: { en: 'Next slide', 'zh-Hant': '下一頁', 'zh-Hans': '下一页' },
  nextStep: { en: 'Next step', 'zh-Hant': '下一步', 'zh-Hans': '下一步' },
  black: { en: 'Black', 'zh-Hant': '黑畫面', 'zh-Hans': '黑画面' },
  white: { en: 'White', 'zh-Hant': '白畫面', 'zh-Hans': '白画面' },
  laser: { en: 'Laser', 'zh-Hant': '光點', 'zh-Hans': '光点' },
  grid: { en: 'Grid', 'zh-Hant': '總覽', 'zh-Hans': '总览' },
  qr: { en: 'QR', 'zh-Hant': '二維碼', 'zh-Hans': '二维码' },
  room: { en: 'Text size', 'zh-Hant': '字號', 'zh-Hans': '字号' },
  edge: { en: 'Margin', 'zh-Hant': '留邊', 'zh-Hans': '留边' },
  help: { en: 'Keys', 'zh-Hant': '按鍵', 'zh-Hans': '按键' },
  wallLanguage: {
    en: 'Language of the wall',
    'zh-Hant': '大屏幕的語言',
    'zh-Hans': '大屏幕的语言',
  },
  ownLanguage: {
    en: 'Language of this console',
    'zh-Hant': '講者台的語言',
    'zh-Hans': '讲者台的语言',
  },
  slides: {
    en: 'Slides, with planned start',
    'zh-Hant': '各頁及計劃開始時間',
    'zh-Hans': '各页及计划开始时间',
  },
  jump: {
    en: 'Press a number, then Enter, to jump',
    'zh-Hant': '輸入頁碼，再按 Enter 跳頁',
    'zh-Hans': '输入页码，再按 Enter 跳页',
  },
  to: {
    en: 'To slide %s: Enter',
    'zh-Hant': '按 Enter 跳至第%s頁',
    'zh-Hans': '按 Enter 跳至第%s页',
  },
  elapsed: { en: 'Elapsed, of %s', 'zh-Hant': '已用時間，共%s', 'zh-Hans': '已用时间，共%s' },
  left: { en: '%s left, ends %s', 'zh-Hant': '餘%s，%s結束', 'zh-Hans': '余%s，%s结束' },
  over: { en: '%s over time', 'zh-Hant': '超時%s', 'zh-Hans': '超时%s' },
  start: { en: 'Start', 'zh-Hant': '開始計時', 'zh-Hans': '开始计时' },
  pause: { en: 'Pause', 'zh-Hant': '暫停', 'zh-Hans': '暂停' },
  zero: { en: 'Reset', 'zh-Hant': '歸零', 'zh-Hans': '归零' },
  pace: {
    on: { en: 'on plan', 'zh-Hant': '符合計劃', 'zh-Hans': '符合计划' },
    behind: { en: '%s behind', 'zh-Hant': '落後%s', 'zh-Hans': '落后%s' },
    ahead: { en: '%s ahead', 'zh-Hant': '提前%s', 'zh-Hans': '提前%s' },
  },
  nextAt: { en: 'next slide at %s', 'zh-Hant': '下一頁於%s', 'zh-Hans': '下一页于%s' },
  nextIs: { en: 'Next', 'zh-Hant': '下一頁', 'zh-Hans': '下一页' },
  steps: { en: '%s clicks on this slide', 'zh-Hant': '此頁分%s步', 'zh-Hans': '此页分%s步' },
  last: { en: 'This is the last slide.', 'zh-Hant': '這是最後一頁。', 'zh-Hans': '这是最后一页。' },
  notes: { en: 'Notes', 'zh-Hant': '講稿', 'zh-Hans': '讲稿' },
  noNotes: {
    en: 'No notes for this slide.',
    'zh-Hant': '此頁沒有講稿。',
    'zh-Hans': '此页没有讲稿。',
  },
  smaller: { en: 'Smaller notes', 'zh-Hant': '縮小講稿文字', 'zh-Hans': '缩小讲稿文字' },
  larger: { en: 'Larger notes', 'zh-Hant': '放大講稿文字', 'zh-Hans': '放大讲稿文字' },
  failed: {
    en: 'The deck did not arrive. Check the network and load this page again.',
    'zh-Hant': '演示內容未能載入，請檢查網絡後重新載入本頁。',
    'zh-Hans': '演示内容未能载入，请检查网络后重新载入本页。',
  },
} satisfies Record<string, Text | Record<string, Text>>;

/** A sentence with its parts put in, in their order. */
export const filled = (sentence: string, ...parts: readonly string[]): string => {
  const rest = [...parts];
  return sentence.replaceAll('%s', () => rest.shift() ?? '');
};
