import type { Text } from './text';

/** Words of the page that shows every mark; they stand apart, so that no waking figure fetches them. */
export const grammarWords = {
  title: {
    en: 'A printed figure is often a bound',
    'zh-Hant': '印出來的數字，往往只是一個界限',
    'zh-Hans': '印出来的数字，往往只是一个界限',
  },
  lead: {
    en: 'Its mark should look like one. These are all the marks of this site, at page size and at table size, in both themes.',
    'zh-Hant': '圖形要讓人看得出來。以下是本站全部記號，正文與表格兩種大小，淺色與深色各一。',
    'zh-Hans': '图形要让人看得出来。以下是本站全部记号，正文与表格两种大小，浅色与深色各一。',
  },
  description: {
    en: 'How exact figures, bounds, fractions, targets and unpublished figures are drawn on this site.',
    'zh-Hant': '確數、界限、分數、目標與未刊數字在本站怎樣畫。',
    'zh-Hans': '确数、界限、分数、目标与未刊数字在本站怎样画。',
  },
  small: { en: 'At 10 px, in a table', 'zh-Hant': '表格裏的小尺寸', 'zh-Hans': '表格里的小尺寸' },
  light: { en: 'Light', 'zh-Hant': '淺色', 'zh-Hans': '浅色' },
  dark: { en: 'Dark', 'zh-Hant': '深色', 'zh-Hans': '深色' },
  first: { en: 'Shangrao', 'zh-Hant': '上饒', 'zh-Hans': '上饶' },
  second: { en: 'Xinyu', 'zh-Hant': '新余', 'zh-Hans': '新余' },
} satisfies Record<string, Text>;

/** Every kind of mark: what it is called, and what it claims. */
export const markWords = {
  exact: {
    name: { en: 'The figure itself', 'zh-Hant': '確數', 'zh-Hans': '确数' },
    text: {
      en: 'A square end, no tick, no fade: nothing more is claimed.',
      'zh-Hant': '齊口收結，無刻度、無漸隱：數字就是這麼多。',
      'zh-Hans': '齐口收结，无刻度、无渐隐：数字就是这么多。',
    },
  },
  over: {
    name: { en: 'Over', 'zh-Hant': '超', 'zh-Hans': '超' },
    text: {
      en: 'Solid up to the figure, a gap where it is left behind, then a fade and a chevron.',
      'zh-Hant': '實色到該數為止，留一道缺口，之後漸隱，並有箭頭。',
      'zh-Hans': '实色到该数为止，留一道缺口，之后渐隐，并有箭头。',
    },
  },
  'at-least': {
    name: { en: 'At least', 'zh-Hant': '以上', 'zh-Hans': '以上' },
    text: {
      en: 'The same open end, but a tick stands on the figure: the figure itself counts.',
      'zh-Hant': '同樣開口，但數上立一實線：連本數計算在內。',
      'zh-Hans': '同样开口，但数上立一实线：连本数计算在内。',
    },
  },
  nearly: {
    name: { en: 'Nearly', 'zh-Hant': '近', 'zh-Hans': '近' },
    text: {
      en: 'A soft edge that stops just short of the tick. The tick is the printed figure.',
      'zh-Hant': '邊緣柔化，停在刻度之前。刻度才是印出的數。',
      'zh-Hans': '边缘柔化，停在刻度之前。刻度才是印出的数。',
    },
  },
  about: {
    name: { en: 'About', 'zh-Hant': '約', 'zh-Hans': '约' },
    text: {
      en: 'The edge dissolves evenly on both sides of the figure, held between two small waves.',
      'zh-Hant': '邊緣在數字兩側均勻化開，夾在兩道小波紋之間。',
      'zh-Hans': '边缘在数字两侧均匀化开，夹在两道小波纹之间。',
    },
  },
  under: {
    name: { en: 'Under', 'zh-Hant': '不到', 'zh-Hans': '不到' },
    text: {
      en: 'A wall on the figure; the colour thins towards it and the chevron points back.',
      'zh-Hant': '數字是一道牆，顏色向它變淡，箭頭往回指。',
      'zh-Hans': '数字是一道墙，颜色向它变淡，箭头往回指。',
    },
  },
  aboutFraction: {
    name: { en: 'A share in words, with about', 'zh-Hant': '約加分數', 'zh-Hans': '约加分数' },
    text: {
      en: 'As many cells as the fraction names; about softens the last filled one.',
      'zh-Hant': '分母多少就畫多少格；「約」令末格柔化。',
      'zh-Hans': '分母多少就画多少格；“约”令末格柔化。',
    },
  },
  fraction: {
    name: { en: 'A share in words', 'zh-Hant': '分數', 'zh-Hans': '分数' },
    text: {
      en: 'Hard cells where the source prints no limit. Each is an equal part of the whole.',
      'zh-Hant': '來源沒有「約」字，格邊就齊整。每格是全體的等分。',
      'zh-Hans': '来源没有“约”字，格边就齐整。每格是全体的等分。',
    },
  },
  target: {
    name: { en: 'A target', 'zh-Hant': '目標', 'zh-Hans': '目标' },
    text: {
      en: 'Outlined and hatched: it has not happened yet.',
      'zh-Hant': '只畫輪廓與斜線：事情尚未發生。',
      'zh-Hans': '只画轮廓与斜线：事情尚未发生。',
    },
  },
  targetOver: {
    name: { en: 'A target with an open end', 'zh-Hant': '開口的目標', 'zh-Hans': '开口的目标' },
    text: {
      en: 'The outline and the hatching fade together beyond the tick.',
      'zh-Hant': '過了刻度，輪廓與斜線一同漸隱。',
      'zh-Hans': '过了刻度，轮廓与斜线一同渐隐。',
    },
  },
  none: {
    name: { en: 'Not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' },
    text: {
      en: 'Hatching over the whole width, so that its length says nothing. Never zero.',
      'zh-Hant': '斜線鋪滿全寬，長度不說明什麼。絕不當作零。',
      'zh-Hans': '斜线铺满全宽，长度不说明什么。绝不当作零。',
    },
  },
  goal: {
    name: { en: 'A target and its baseline', 'zh-Hant': '目標與基數', 'zh-Hans': '目标与基数' },
    text: {
      en: 'The hatch begins where the printed figure ends; the figure’s own end stays open.',
      'zh-Hant': '斜線由所刊數字的盡頭開始；數字自己的一端照樣開口。',
      'zh-Hans': '斜线由所刊数字的尽头开始；数字自己的一端照样开口。',
    },
  },
  joint: {
    name: { en: 'One figure of two cities', 'zh-Hant': '兩市合計', 'zh-Hans': '两市合计' },
    text: {
      en: 'One bracket, one mark. It is never split, and the two cities are named together.',
      'zh-Hant': '一個括號，一個記號。絕不拆分，兩市並列。',
      'zh-Hans': '一个括号，一个记号。绝不拆分，两市并列。',
    },
  },
  note: {
    name: { en: 'A figure with a note', 'zh-Hant': '附註數字', 'zh-Hans': '附注数字' },
    text: {
      en: 'A ring of 15 px stands after the figure, on the chart and in the table, and opens the note.',
      'zh-Hant': '數字後有15像素的小圈，圖上和表裏都有，點開即見說明。',
      'zh-Hans': '数字后有15像素的小圈，图上和表里都有，点开即见说明。',
    },
  },
} satisfies Record<string, { readonly name: Text; readonly text: Text }>;
