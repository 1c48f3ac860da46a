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
const day = '\\d{1,2}月(?:\\d{1,2}日|[初末底])?';
const date = `\\d{4}年(?:${day}|[初末底])?`;
const feature = '(?:[專专][題题])?';
const dates = `\\d{4}年?[至–]${date}|${date}${feature}|${day}`;

/** Counts in characters, with the town or thing they count: 七個城市 · 十一市合計 · 兩篇專題. */
const counts =
  '[一二三四五六七八九十兩两]{1,3}(?:[個个]?(?:城市|[設设][區区]市|[縣县市])|[個个篇項项家種种類类成])(?:合[計计]|[專专][題题])?';

/** Words that readers meet most and that lose their sense when parted. */
const words =
  '地[區区]生[產产][總总]值|人均生[產产][總总]值|生[產产][總总]值|土地面[積积]|(?:年份|[時时]段|[產产]值)?未(?:提及|[說说]明|刊)|大[灣湾][區区]|[專专][題题]|[規规]模[級级][別别]|合[計计]|出[處处]|[轉转][載载]|[核][對对]|[僅仅]作示意|[「“]十[四五]五[」”](?:期[間间])?';

const chinese = new RegExp(
  `${dates}|[超近約约逾第計计共]?${number}(?:%|[多餘余]?${steps}*(?:${measures})?)(?:以上)?|${counts}|${words}`,
  'g',
);

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const english = new RegExp(
  [
    'Hong Kong',
    '(?:CNY |US\\$|HK\\$)\\d[\\d,.]*(?: (?:million|billion|trillion))?',
    '\\d[\\d,.]* (?:million|billion|trillion)',
    `(?:\\d{1,2} )?${months} \\d{4}`,
    `\\d{1,2} ${months}`,
    '\\d{4}–\\d{2,4}',
    '(?:at least |over |nearly |about )?\\d[\\d.]*%',
    '[a-z]+-(?:level|yuan)',
  ].join('|'),
  'g',
);

const patterns: Readonly<Record<Lang, RegExp>> = {
  en: english,
  'zh-Hant': chinese,
  'zh-Hans': chinese,
};

/** A text in pieces, so that a number stays with its unit and a name with itself: 近4,500萬 · 2026年2月26日 · Hong Kong. */
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
