import { formatLocators } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import type { CsvCell } from './csv';
import type { Papers } from './papers';
import type { Statement } from './statements';

interface Part {
  readonly head: Text;
  /** Characters of a column that is wide enough to read, in Latin. */
  readonly width: number;
  cell(statement: Statement, papers: Papers): CsvCell;
}

const yes: Text = { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' };

const titlesOf = ({ origins }: Statement, { source, lang }: Papers): string =>
  [...new Set(origins.map((origin) => origin.source))]
    .map((id) => {
      const found = source(id);
      return found ? say(found.title, lang) : id;
    })
    .join(lang === 'en' ? '; ' : '；');

const parts: readonly Part[] = [
  {
    head: { en: 'Group', 'zh-Hant': '組別', 'zh-Hans': '组别' },
    width: 28,
    cell: ({ group }) => group,
  },
  { head: { en: 'Row', 'zh-Hant': '行', 'zh-Hans': '行' }, width: 34, cell: ({ row }) => row },
  {
    head: { en: 'Column', 'zh-Hant': '列', 'zh-Hans': '列' },
    width: 26,
    cell: ({ column }) => column,
  },
  {
    head: { en: 'As shown', 'zh-Hant': '顯示為', 'zh-Hans': '显示为' },
    width: 34,
    cell: ({ shown }) => shown,
  },
  {
    head: { en: 'Number', 'zh-Hant': '數值', 'zh-Hans': '数值' },
    width: 18,
    cell: ({ number }) => number,
  },
  {
    head: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
    width: 14,
    cell: ({ unit }) => unit,
  },
  {
    head: { en: 'Limit', 'zh-Hant': '界限', 'zh-Hans': '界限' },
    width: 10,
    cell: ({ limit }) => limit,
  },
  {
    head: { en: 'As printed', 'zh-Hant': '原文所刊', 'zh-Hans': '原文所刊' },
    width: 20,
    cell: ({ printed }) => printed,
  },
  {
    head: { en: 'Period', 'zh-Hant': '時期', 'zh-Hans': '时期' },
    width: 16,
    cell: ({ period }) => period,
  },
  {
    head: { en: 'Jointly for', 'zh-Hant': '合計範圍', 'zh-Hans': '合计范围' },
    width: 24,
    cell: ({ jointly }) => jointly,
  },
  {
    head: { en: 'Calculated by us', 'zh-Hant': '本站計算', 'zh-Hans': '本站计算' },
    width: 16,
    cell: ({ derived }, { lang }) => (derived ? say(yes, lang) : ''),
  },
  {
    head: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
    width: 46,
    cell: titlesOf,
  },
  {
    head: { en: 'Place in the source', 'zh-Hant': '出處', 'zh-Hans': '出处' },
    width: 24,
    cell: ({ origins }, { lang }) =>
      formatLocators([...new Set(origins.map(({ locator }) => locator))], lang),
  },
  {
    head: { en: 'Doubts and methods', 'zh-Hant': '疑點與方法', 'zh-Hans': '疑点与方法' },
    width: 46,
    cell: ({ notes }, { note, lang }) =>
      notes
        .map((id) => {
          const found = note(id);
          return found ? say(found.title, lang) : id;
        })
        .join(lang === 'en' ? '; ' : '；'),
  },
];

/** The statements of a figure as a table of files: heads, their widths, and a row a statement; columns that stay empty are left out. */
export function figureRows(statements: readonly Statement[], papers: Papers) {
  const all = parts.map(({ head, width, cell }) => ({
    head: say(head, papers.lang),
    width,
    cells: statements.map((statement) => cell(statement, papers)),
  }));
  const used = all.filter(({ cells }) => cells.some((cell) => cell !== '' && cell !== null));
  return {
    heads: used.map(({ head }) => head),
    widths: used.map(({ width }) => width),
    rows: statements.map((_, i) => used.map(({ cells }) => cells[i] ?? null)),
  };
}
