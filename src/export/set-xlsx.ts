import { say, type Lang, type Text } from '../i18n/text';
import type { Figure } from '../figures/spec';
import { figureSheet, sourceSheet } from './figure-xlsx';
import type { Papers } from './papers';

/** A figure of a set, in the language of its papers. */
export interface Listed {
  readonly figure: Figure;
  readonly papers: Papers;
}

const contents: Text = { en: 'Contents', 'zh-Hant': '目錄', 'zh-Hans': '目录' };
const sources: Text = { en: 'Sources', 'zh-Hant': '來源', 'zh-Hans': '来源' };

/** Longest name of a sheet, and the signs that none may hold. */
const longest = 31;
const refused = /[[\]:*?/\\'\p{Cc}\p{Cf}]/gu;

/** A sheet's name: the figure's place in the set keeps it apart from every other. */
export const sheetName = (at: number, title: string, suffix = ''): string => {
  const [before, after] = [`${at} `, suffix === '' ? '' : ` ${suffix}`];
  let kept = '';
  for (const sign of title.replace(refused, ' ').replace(/\s+/g, ' ').trim()) {
    if (before.length + kept.length + sign.length + after.length > longest) break;
    kept += sign;
  }
  return before + kept.trim() + after;
};

/** Figures as one spreadsheet: a sheet of contents, then for each figure its numbers and its sources. */
export async function setXlsx(title: string, listed: readonly Listed[], lang: Lang): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const sheets = listed.flatMap(({ figure, papers }, i) => [
    { ...figureSheet(figure, papers), sheet: sheetName(i + 1, figure.title) },
    {
      ...sourceSheet(figure, papers),
      sheet: sheetName(i + 1, figure.title, say(sources, lang)),
    },
  ]);
  const list = {
    sheet: say(contents, lang),
    columns: [6, 70, 60, 60].map((width) => ({ width })),
    data: [
      [{ value: title, type: String, fontWeight: 'bold' as const, fontSize: 14 }],
      [],
      ...listed.map(({ figure, papers }, i) => [
        { value: i + 1, type: Number },
        { value: figure.title, type: String },
        { value: figure.subtitle, type: String },
        { value: papers.address, type: String },
      ]),
    ],
  };
  return write([list, ...sheets]).toBlob();
}
