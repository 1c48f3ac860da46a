import type { Lang } from './text';

/** A piece of a text; a tied one must not be broken over two lines. */
export interface Tied {
  /** Place of its first letter in the text. */
  readonly at: number;
  readonly text: string;
  readonly tied: boolean;
}

const steps = '[萬万億亿千百]';
const measures =
  '平方公里|美元|港元|人口|小時|小时|分鐘|分钟|個月|个月|[元人家個个項项種种屆届場场隻只條条天年月日級级次倍成位名處处段節节則则號号篇歲岁]';
const number = '\\d[\\d,.]*';
const dates = '\\d{1,2}月\\d{1,2}日|\\d{1,2}月[初末底]?';

/** Words that readers meet most and that lose their sense when parted. */
const words =
  '地[區区]生[產产][總总]值|人均生[產产][總总]值|生[產产][總总]值|未提及|未刊|大[灣湾][區区]|[專专][題题]';

const chinese = new RegExp(
  `${dates}|[超近約约逾第]?${number}(?:%|[多餘余]?${steps}*(?:${measures})?)(?:以上)?|${words}`,
  'g',
);

const english =
  /Hong Kong|(?:CNY |US\$|HK\$)\d[\d,.]*(?: (?:million|billion|trillion))?|\d[\d,.]* (?:million|billion|trillion)|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)/g;

const patterns: Readonly<Record<Lang, RegExp>> = {
  en: english,
  'zh-Hant': chinese,
  'zh-Hans': chinese,
};

/** A text in pieces, so that a number stays with its unit and a name with itself: 近4,500萬 · 2月26日 · Hong Kong. */
export function tiedPieces(text: string, lang: Lang): Tied[] {
  const pieces: Tied[] = [];
  let at = 0;
  for (const match of text.matchAll(patterns[lang])) {
    pieces.push({ at, text: text.slice(at, match.index), tied: false });
    pieces.push({ at: match.index, text: match[0], tied: match[0].length > 1 });
    at = match.index + match[0].length;
  }
  return [...pieces, { at, text: text.slice(at), tied: false }].filter(
    (piece) => piece.text !== '',
  );
}
