import type { Text } from '../../i18n/text';

/** Words of the page on which a deck is put together. */
export const words = {
  title: { en: 'My slides', 'zh-Hant': '我的簡報', 'zh-Hans': '我的演示文稿' },
  lead: {
    en: 'Put figures in your order, give the deck a name, then present it or take it along as a file. The deck is its address: whoever has the link has the deck. Nothing is stored on a server.',
    'zh-Hant':
      '排好次序，改個標題，便可放映或帶走檔案。整份簡報都寫在網址內：有連結便有簡報，伺服器不儲存任何內容。',
    'zh-Hans':
      '排好次序，改个标题，便可放映或带走文件。整份演示文稿都写在网址内：有链接便有演示文稿，服务器不保存任何内容。',
  },
  still: {
    en: 'Putting a deck together needs scripts, which are off here. Every figure stands on its own page.',
    'zh-Hant': '製作簡報需要執行腳本，目前未開啟。各圖均有自己的網頁可供查閱。',
    'zh-Hans': '制作演示文稿需要执行脚本，目前未打开。各图均有自己的网页可供查阅。',
  },
  gallery: { en: 'All figures', 'zh-Hant': '全部圖表', 'zh-Hans': '全部图表' },
  name: { en: 'Title of the deck', 'zh-Hant': '簡報標題', 'zh-Hans': '演示文稿标题' },
  namePlace: {
    en: 'For example: Visit to Ganzhou',
    'zh-Hant': '例如：贛州考察',
    'zh-Hans': '例如：赣州考察',
  },
  slides: { en: 'Slides in their order', 'zh-Hant': '各頁次序', 'zh-Hans': '各页次序' },
  add: { en: 'Add a figure', 'zh-Hant': '加入圖表', 'zh-Hans': '加入图表' },
  choose: { en: 'Choose a figure …', 'zh-Hant': '請選擇圖表……', 'zh-Hans': '请选择图表……' },
  move: { en: 'Move', 'zh-Hant': '移動', 'zh-Hans': '移动' },
  moveHint: {
    en: 'Arrow keys move the slide, Home and End take it to an end of the deck.',
    'zh-Hant': '方向鍵移動此頁，Home鍵及End鍵移至首頁或末頁。',
    'zh-Hans': '方向键移动此页，Home键及End键移至首页或末页。',
  },
  up: { en: 'Earlier', 'zh-Hant': '前移', 'zh-Hans': '前移' },
  down: { en: 'Later', 'zh-Hant': '後移', 'zh-Hans': '后移' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  undone: { en: 'The slide is back.', 'zh-Hant': '已復原該頁。', 'zh-Hans': '已撤销该页。' },
  clear: { en: 'Remove all', 'zh-Hant': '全部移除', 'zh-Hans': '全部移除' },
  present: { en: 'Present', 'zh-Hant': '放映', 'zh-Hans': '放映' },
  copy: { en: 'Copy link', 'zh-Hant': '複製連結', 'zh-Hans': '复制链接' },
  copied: { en: 'The link is copied.', 'zh-Hant': '連結已複製。', 'zh-Hans': '链接已复制。' },
  refused: {
    en: 'The browser does not let this page copy. The address bar holds the same link.',
    'zh-Hant': '瀏覽器不准本頁複製；網址列中的就是同一條連結。',
    'zh-Hans': '浏览器不准本页复制；地址栏中的就是同一条链接。',
  },
  empty: {
    en: 'No slides yet. Press + on any figure, or begin with one of these:',
    'zh-Hant': '簡報尚未有內容。可在任何一幅圖上按「＋」，或由以下各圖開始：',
    'zh-Hans': '演示文稿尚未有内容。可在任何一幅图上按“＋”，或由以下各图开始：',
  },
  others: {
    en: 'This deck came by a link. Your own slides are kept as they were.',
    'zh-Hant': '這份簡報來自連結，你自己的簡報保持不變。',
    'zh-Hans': '这份演示文稿来自链接，你自己的演示文稿保持不变。',
  },
  own: { en: 'Open mine', 'zh-Hant': '打開我的簡報', 'zh-Hans': '打开我的演示文稿' },
  files: { en: 'Take along as files', 'zh-Hant': '下載檔案', 'zh-Hans': '下载文件' },
  first: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  printed: { en: 'As printed', 'zh-Hant': '照原文', 'zh-Hans': '照原文' },
  how: { en: 'Two languages', 'zh-Hant': '雙語排法', 'zh-Hans': '双语排法' },
  under: { en: 'Second under the first', 'zh-Hant': '同頁並列', 'zh-Hans': '同页并列' },
  turns: { en: 'Slide by slide', 'zh-Hant': '逐頁交替', 'zh-Hans': '逐页交替' },
  all: { en: 'ZIP, all formats', 'zh-Hant': 'ZIP，全部格式', 'zh-Hans': 'ZIP，全部格式' },
  note: {
    en: 'PPTX: bars, columns and lines are charts you can edit, maps are sharp pictures, and every table follows its figure.',
    'zh-Hant': 'PPTX：條形圖、柱形圖及折線圖均可編輯，地圖為清晰圖片，每幅圖後附數據表。',
    'zh-Hans': 'PPTX：条形图、柱形图及折线图均可编辑，地图为清晰图片，每幅图后附数据表。',
  },
} satisfies Readonly<Record<string, Text>>;

const figures = (count: number) => (count === 1 ? '1 slide' : `${count} slides`);

/** Sentences with something of the deck in them. */
export const told = {
  count: (count: number): Text => ({
    en: figures(count),
    'zh-Hant': `共${count}頁`,
    'zh-Hans': `共${count}页`,
  }),
  many: (most: number, left: number): Text => ({
    en: `A deck holds ${most} slides at most; ${left} more in this address ${left === 1 ? 'is' : 'are'} left out.`,
    'zh-Hant': `簡報最多${most}頁，此網址多出的${left}頁沒有列入。`,
    'zh-Hans': `演示文稿最多${most}页，此网址多出的${left}页没有列入。`,
  }),
  unknown: (names: string): Text => ({
    en: `Not known here: ${names}`,
    'zh-Hant': `本站沒有：${names}`,
    'zh-Hans': `本站没有：${names}`,
  }),
  moved: (title: string, at: number, of: number): Text => ({
    en: `${title}: now slide ${at} of ${of}.`,
    'zh-Hant': `「${title}」現為第${at}頁，共${of}頁。`,
    'zh-Hans': `“${title}”现为第${at}页，共${of}页。`,
  }),
  removed: (title: string): Text => ({
    en: `Removed: ${title}`,
    'zh-Hant': `已移除：${title}`,
    'zh-Hans': `已移除：${title}`,
  }),
  added: (title: string): Text => ({
    en: `Added: ${title}`,
    'zh-Hant': `已加入：${title}`,
    'zh-Hans': `已加入：${title}`,
  }),
  cleared: (count: number): Text => ({
    en: `Removed: ${figures(count)}`,
    'zh-Hant': `已移除${count}頁`,
    'zh-Hans': `已移除${count}页`,
  }),
};
