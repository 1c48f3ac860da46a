import type { Text } from '../i18n/text';
import type { State } from '../ui/sample-mark';

/** What each state of a figure claims, in the order of the page. */
export const readings = {
  exact: {
    en: 'The source prints the number without a limit. It stands here with the digits printed, and no more.',
    'zh-Hant': '來源只刊數字，沒有界限。本站照刊出的位數列出，不多一位。',
    'zh-Hans': '来源只刊数字，没有界限。本站照刊出的位数列出，不多一位。',
  },
  over: {
    en: 'The true figure is above the one printed. How far above, nobody says. Printed as 超, 突破 or 餘.',
    'zh-Hant': '實際數字高於所刊，高多少沒有說。原文作「超」「突破」「餘」。',
    'zh-Hans': '实际数字高于所刊，高多少没有说。原文作“超”“突破”“余”。',
  },
  'at-least': {
    en: 'The figure printed, or more. Printed as 以上.',
    'zh-Hant': '等於或高於所刊。原文作「以上」。',
    'zh-Hans': '等于或高于所刊。原文作“以上”。',
  },
  nearly: {
    en: 'The true figure falls a little short of the one printed. Printed as 近.',
    'zh-Hant': '實際數字略低於所刊。原文作「近」。',
    'zh-Hans': '实际数字略低于所刊。原文作“近”。',
  },
  about: {
    en: 'The true figure is close, on either side. Printed as 約.',
    'zh-Hant': '實際數字相近，或高或低。原文作「約」。',
    'zh-Hans': '实际数字相近，或高或低。原文作“约”。',
  },
  under: {
    en: 'The true figure is below the one printed. Printed as 不到.',
    'zh-Hant': '實際數字低於所刊。原文作「不到」。',
    'zh-Hans': '实际数字低于所刊。原文作“不到”。',
  },
  fraction: {
    en: 'A share printed in words stays in words. It is drawn as equal cells and never turned into decimals.',
    'zh-Hant': '以文字刊出的份額仍用文字，畫成等份的格，不化作小數。',
    'zh-Hans': '以文字刊出的份额仍用文字，画成等份的格，不化作小数。',
  },
  aboutFraction: {
    en: 'The same with a limit: the last cell is softened.',
    'zh-Hant': '同上而帶界限，最後一格化淡。',
    'zh-Hans': '同上而带界限，最后一格化淡。',
  },
  target: {
    en: 'A goal of a plan. It is never mixed with what has been measured, and is called a target wherever it stands.',
    'zh-Hant': '計劃中的目標，不與已量度的數字混在一起，所到之處都註明是目標。',
    'zh-Hans': '计划中的目标，不与已量度的数字混在一起，所到之处都注明是目标。',
  },
  joint: {
    en: 'One figure printed for two places together. It is not divided between them.',
    'zh-Hant': '來源把兩地合成一個數字刊出，本站不代為拆分。',
    'zh-Hans': '来源把两地合成一个数字刊出，本站不代为拆分。',
  },
  none: {
    en: 'No source read here gives the figure. A dash in a table, hatching on a map, a gap in a line: never zero, never an estimate.',
    'zh-Hant': '所讀的來源都沒有刊出。表中是一橫，地圖上是斜紋，線上是缺口；不當作零，也不估算。',
    'zh-Hans': '所读的来源都没有刊出。表中是一横，地图上是斜纹，线上是缺口；不当作零，也不估算。',
  },
  note: {
    en: 'A doubt or a method belongs to this figure; the ring opens it. Letters are given page by page in the order of appearance, so the same note may be a on one page and c on another.',
    'zh-Hant':
      '這個數字帶有疑點或計法，按圈即可讀到。字母按每頁出現的先後排列，同一則說明在各頁的字母可以不同。',
    'zh-Hans':
      '这个数字带有疑点或计法，按圈即可读到。字母按每页出现的先后排列，同一则说明在各页的字母可以不同。',
  },
} as const satisfies Readonly<Partial<Record<State, Text>>>;

interface Part {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** What else a reader may ask of a figure. */
export const parts: readonly Part[] = [
  {
    id: 'derived',
    title: { en: 'Our own arithmetic', 'zh-Hant': '本站計算的數字', 'zh-Hans': '本站计算的数字' },
    paragraphs: [
      {
        en: 'Some figures are calculated here from published ones: output per person, a sum of cities, the growth a target needs. Each is marked in its table, and its sources are those of the figures it was made of. A bound stays a bound: growth from a floor is given as a ceiling.',
        'zh-Hant':
          '有些數字由本站據已刊數字算出：人均生產總值、各市合計、達標所需增速等。每個都在表中標明，來源就是所據數字的來源。界限仍是界限：由下限起算的增速，只寫作上限。',
        'zh-Hans':
          '有些数字由本站据已刊数字算出：人均生产总值、各市合计、达标所需增速等。每个都在表中标明，来源就是所据数字的来源。界限仍是界限：由下限起算的增速，只写作上限。',
      },
    ],
  },
  {
    id: 'currency',
    title: { en: 'Other currencies', 'zh-Hant': '換算貨幣', 'zh-Hans': '换算货币' },
    paragraphs: [
      {
        en: 'Money stands in the printed currency unless another is chosen. It is then converted at the mean rate of the figure’s own year, a plan at that of its last year; where that year is not in the table, a target for instance, at the nearest one. The printed amount stays beside it, and the rate is named on the figure.',
        'zh-Hant':
          '金額以刊出的貨幣列出；選用其他貨幣時，按該數字所屬年份的平均匯率換算，規劃期按最後一年；表中沒有該年（例如目標年）便用最近一年。原數仍然列出，圖上註明所用匯率。',
        'zh-Hans':
          '金额以刊出的货币列出；选用其他货币时，按该数字所属年份的平均汇率换算，规划期按最后一年；表中没有该年（例如目标年）便用最近一年。原数仍然列出，图上注明所用汇率。',
      },
    ],
  },
  {
    id: 'periods',
    title: { en: 'When a figure holds', 'zh-Hant': '數字所屬時期', 'zh-Hans': '数字所属时期' },
    paragraphs: [
      {
        en: 'A year, a span, a plan, a day. Where the source prints no time, the page says so and gives the month of publication; no year is guessed.',
        'zh-Hant':
          '年、期間、規劃期或某日。來源沒有寫時間的，頁面註明，並列出刊出月份；年份不作猜測。',
        'zh-Hans':
          '年、期间、规划期或某日。来源没有写时间的，页面注明，并列出刊出月份；年份不作猜测。',
      },
    ],
  },
  {
    id: 'reading-dates',
    title: {
      en: 'When the sources were read',
      'zh-Hant': '何時讀取來源',
      'zh-Hans': '何时读取来源',
    },
    paragraphs: [
      {
        en: 'The day on which each source was opened is not on record. A citation therefore gives the day by which it had been read: the day its figures came into the list of changes.',
        'zh-Hant':
          '各來源在哪一日打開，沒有記下。引用格式因此只寫最遲讀取日，即其數字列入變更一覽的日子。',
        'zh-Hans':
          '各来源在哪一日打开，没有记下。引用格式因此只写最迟读取日，即其数字列入变更一览的日子。',
      },
    ],
  },
  {
    id: 'simplified',
    title: { en: 'Simplified Chinese', 'zh-Hant': '簡體字', 'zh-Hans': '简体字' },
    paragraphs: [
      {
        en: 'English and Traditional Chinese are written by hand. Simplified Chinese is derived from Traditional by a program with mainland words, and checked against it, so that the two cannot say different things. Characters quoted because they may be misprinted stay as printed.',
        'zh-Hant':
          '英文與繁體中文由人撰寫；簡體由程式據繁體轉換，用內地詞語，並逐句核對，兩者不會各說各話。因疑有誤刊而引述的字，保留原樣。',
        'zh-Hans':
          '英文与繁体中文由人撰写；简体由程序据繁体转换，用内地词语，并逐句核对，两者不会各说各话。因疑有误刊而引述的字，保留原样。',
      },
    ],
  },
];
