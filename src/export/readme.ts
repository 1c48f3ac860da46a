import type { Figure } from '../figures/spec';
import { formatDate } from '../i18n/format';
import { langs, say, type Lang, type Text } from '../i18n/text';

/** What the files of a figure are, for whoever opens the folder without the page beside it. */
export interface Readme {
  readonly figure: Figure;
  readonly address: string;
  readonly release: string;
  readonly citation: string;
  /** Names of the files, with what each is. */
  readonly files: readonly { readonly name: string; readonly kind: keyof typeof kinds }[];
}

const kinds = {
  png: {
    en: 'picture for slides and chat',
    'zh-Hant': '圖片，用於簡報檔及通訊軟件',
    'zh-Hans': '图片，用于演示文稿及通讯软件',
  },
  svg: {
    en: 'picture that stays sharp at any size',
    'zh-Hant': '向量圖，任何大小都清晰',
    'zh-Hans': '矢量图，任何大小都清晰',
  },
  pptx: {
    en: 'slides: chart or picture, then the table, all to be edited',
    'zh-Hant': '簡報檔：圖表或圖片，另附表格，均可編輯',
    'zh-Hans': '演示文稿：图表或图片，另附表格，均可编辑',
  },
  xlsx: {
    en: 'spreadsheet: numbers, sources, notes',
    'zh-Hant': '試算表：數字、來源、說明',
    'zh-Hans': '电子表格：数字、来源、说明',
  },
  csv: { en: 'plain table', 'zh-Hant': '純文字表格', 'zh-Hans': '纯文本表格' },
  json: { en: 'data for programs', 'zh-Hant': '供程式讀取的數據', 'zh-Hans': '供程序读取的数据' },
} satisfies Readonly<Record<string, Text>>;

const words = {
  view: { en: 'The figure on the web', 'zh-Hant': '網上原圖', 'zh-Hans': '网上原图' },
  data: { en: 'Data of', 'zh-Hant': '數據日期', 'zh-Hans': '数据日期' },
  rule: {
    en: 'Figures are as printed in the sources. “over”, “nearly”, “about” are part of the figure: please keep them, and keep the source line.',
    'zh-Hant':
      '數字按來源所刊列出。「超」「近」「約」等字是數字的一部分，轉用時請一併保留，來源行亦請保留。',
    'zh-Hans':
      '数字按来源所刊列出。“超”“近”“约”等字是数字的一部分，转用时请一并保留，来源行亦请保留。',
  },
  cite: { en: 'To cite it', 'zh-Hant': '引用格式', 'zh-Hans': '引用格式' },
} satisfies Readonly<Record<string, Text>>;

function inOne(
  { figure, address, release, citation, files }: Readme,
  lang: Lang,
  own: boolean,
): string {
  const colon = lang === 'en' ? ': ' : '：';
  return [
    ...(own ? [figure.title, figure.subtitle, ''] : []),
    ...files.map(({ name, kind }) => `${name}  ${say(kinds[kind], lang)}`),
    '',
    `${say(words.view, lang)}${colon}${address}`,
    `${say(words.data, lang)}${colon}${formatDate(release, lang)}`,
    say(words.rule, lang),
    ...(own ? ['', `${say(words.cite, lang)}${colon}${citation}`] : []),
  ].join('\r\n');
}

/** The readme of a folder of files: first in the view's language, then in the others; lines end as Windows wants them. */
export function readmeOf(readme: Readme, lang: Lang): string {
  const others = langs.filter((one) => one !== lang);
  return `\uFEFF${[inOne(readme, lang, true), ...others.map((one) => inOne(readme, one, false))].join('\r\n\r\n----\r\n\r\n')}\r\n`;
}
